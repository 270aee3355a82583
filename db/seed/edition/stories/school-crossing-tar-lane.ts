import { a, body, h2, p, pull, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const schoolCrossingTarLane: SeedStory = {
  slug: 'school-crossing-tar-lane',
  section: 'news',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Tar Lane parents count the cars again to keep their crossing',
  kicker: 'Eastgate',
  standfirst: 'Council’s survey fell short by 462 points; it was taken in a week when half the street was under water',
  bylines: ['tom-adeyemi'],
  topics: ['Schools', 'Roads', 'Merrowport council'],
  minutesAgo: 3371,
  updatedMinutesAgo: 3131,
  sources: [
    {
      role: 'document',
      name: 'Merrowport council, crossing patrols: method of assessment',
      url: 'https://council.merrowport.example/roads/crossing-patrols',
      isPublished: true,
    },
    { role: 'original', name: 'Tar Lane parents, tally sheets of five mornings', url: null, isPublished: true },
  ],
  body: body(
    p(
      'Edwin Sallow has seen children across the top of Tar Lane on every school day for 22 years, and at the end of term he will put down his pole. He is 71 and his knee has asked him to. The council does not mean to replace him, because by its own arithmetic the road that he stands in is not dangerous enough.',
    ),
    p(
      'On five mornings this month eleven parents sat on folding chairs at the corner and did the sum themselves. They make it dangerous by a good margin, and think that they know why the council did not.',
    ),
    h2('The sum'),
    p(
      'A crossing earns a patrol, under ',
      a('https://council.merrowport.example/roads/crossing-patrols', 'the rule'),
      ', if the number of children who cross in the busiest half-hour, multiplied by the number of vehicles, is 4,000 or more. The two counts were:',
    ),
    ul(
      'the council, on one Tuesday: 61 children and 58 vehicles, which makes 3,538',
      'the parents, on the average of five days: 74 children and 66 vehicles, which makes 4,884',
    ),
    p(
      'The Tuesday was the day after the Lannet came over the doorsteps at the lower end. Eleven of the 26 houses in the lane had taken in water. The road was shut below number 14, the vans went round by Chandler Street, and nine families were sleeping elsewhere.',
    ),
    p(
      '“They measured how busy the street is when it is a pond,” said Priya Dunmore, who has twins in the second year and keeps the tally sheets in a cake tin. “I would have told them, but they did not ask the ducks either.”',
    ),
    pull('“They measured how busy the street is when it is a pond.”'),
    h2('What a pole costs'),
    p(
      'A patrol is paid for ten hours a week over 39 weeks, which with training and a coat comes to £5,460 a year. The town has 14 of them, down from 23 ten years ago. Two more are to go when those who hold the poles retire.',
    ),
    p(
      'Colm Fairley, who runs road safety at the Town Hall with one assistant, said that the surveys are booked a term ahead and that nobody had connected the date with the river. “It is a fair point and I am embarrassed by it,” he said. “But I have 31 crossings on the list, and the one at the bottom of Mole Road scores nine thousand and has nobody.”',
    ),
    p(
      'He has agreed to count again on two ordinary days after the holiday. He cannot take the parents’ figures, since the rule asks for a trained observer. The training lasts forty minutes. Dunmore has put herself down for it, along with three of the other ten.',
    ),
    h2('Twenty-two years'),
    p(
      'Sallow, a former crane driver, has stopped some 380,000 crossings’ worth of children by his own estimate, and one bull. He knows which of them have had breakfast. In all that time a child has been hurt at the corner once, in the year that he had shingles and was away for a week.',
    ),
    p(
      'He thinks that the formula has a hole in it. “It counts the ones who cross,” he said. “When there is no one with a pole, the mothers drive them. So then there are fewer children and more cars, and you multiply it, and it comes out about the same. You could lose the lot and never see it in the answer.”',
    ),
    p('Fairley was told of this and was quiet for a moment. He wrote it down, and asked how to spell Sallow.'),
    seeAlso('story:wettest-month-since-records-began', 'Wettest month since records began, says Observatory'),
  ),
}
