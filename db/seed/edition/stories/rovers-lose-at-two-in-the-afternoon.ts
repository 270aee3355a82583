import { a, body, h2, p, pull, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const roversLoseAtTwoInTheAfternoon: SeedStory = {
  slug: 'rovers-lose-at-two-in-the-afternoon',
  section: 'sport',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Rovers can see everything at last, and lose 3–1',
  kicker: 'Football',
  standfirst:
    'Moved to daylight after the floodlights failed, the Ropewalk side find that the visitors can see as well',
  bylines: ['owen-tarrick'],
  topics: ['Ropewalk Rovers', 'Football'],
  minutesAgo: 1103,
  sources: [
    {
      role: 'original',
      name: 'Ropewalk Rovers, match report',
      url: 'https://ropewalk-rovers.example/reports',
      isPublished: true,
    },
    { role: 'agency', name: 'Strait Wire', url: null, isPublished: false },
  ],
  body: body(
    p(
      'Ropewalk Rovers 1, Highfold Wanderers 3. The match began at two in the afternoon, because three of the four floodlights at the Ropewalk are still dead, and was played in the best light that the ground has had since August. It did nobody any good. In the low sun one could make out each blade of grass, and that there were not many.',
    ),
    p(
      'In their last home game Rovers ',
      a('story:rovers-win-by-the-light-of-one-lamp', 'won by the light of one lamp'),
      ', off a glove, a post and, it is held, a dog. The town had rather taken to it. There were 1,048 through the gate, the most for six years, several of them with torches.',
    ),
    h2('Sixteen minutes'),
    p(
      'Highfold scored after four minutes, after eleven and after sixteen. All of the three goals came down the same side. Philomena Strand, their winger, is a postwoman, who walks fourteen kilometres a day on a hill and regards flat ground as a holiday. Rovers’ left back, Giles Tench, is an excellent left back from the knees up. “By the third,” he said, “I was mostly there as a witness.”',
    ),
    p(
      'The goalkeeper, Maxim Royle, had the sun in his eyes and asked the referee whether anything could be done about it. Honor Castle, who had taken charge of that other game too, told him that it would be gone by a quarter past four.',
    ),
    p(
      'At half time the Rovers’ manager, Nuala Fitch, did not shout. She is said to have turned off the light in the dressing room, and to have let the team sit there in the dark for the full ten minutes. “I wanted them to remember who they were,” she said. Somebody sang.',
    ),
    pull('“We trained all week for not being able to see. It is a very specific skill.”'),
    h2('The better half'),
    p(
      'It nearly worked. They came out calling each other’s names, as they had done in the rain, and for half an hour Highfold hardly left their own third. Ade Winstanley, who lays tram track and has now scored in four matches running, made it 3–1 from a corner with his shoulder. He hit the bar with his head, and the tram depot with his left foot. With five minutes to go a penalty was given, and Tench, who had begged to take it, sent it very hard and straight at the only lamp that works.',
    ),
    p(
      'It missed by a metre. The crowd stood up to watch, breathed out as one, and applauded. The scarf is still on it.',
    ),
    p(
      '“We trained all week for not being able to see,” Fitch said. “It is a very specific skill.” Rovers are seventh of fourteen, with 17 points from twelve games. Highfold go up to second.',
    ),
    h2('The fund'),
    p(
      'To mend the lights will cost £46,000. The takings from the dark match, £3,655, opened the fund; the 1,048 of this one brought another £5,240, at £5 a head, and a bucket at the turnstile £611.40 and a button. With gifts of £4,900 by post that makes £14,406.40. The club and the council have agreed to share the rest as soon as it is settled whose cable it is, and have each engaged a surveyor for the purpose. The surveyors, it turned out, are brothers.',
    ),
    p(
      'As for the dog, she is called Biscuit and belongs to a Mrs Ivy Rudge of Tar Lane. She was brought on at half time, to a noise that they must have heard at the Staithes, and was asked by the announcer to show what she had done. She trotted to the penalty spot, looked at both goals for some time, and lay down. Highfold’s supporters sang that she was offside.',
    ),
    seeAlso('story:staithes-take-the-mole-cup-by-an-oar', 'Staithes take the Mole Cup by the length of an oar'),
  ),
}
