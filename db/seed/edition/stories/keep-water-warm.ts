import { a, body, CREDIT, i, p, pull, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const keepWaterWarm: SeedStory = {
  slug: 'a-town-that-cannot-keep-water-warm',
  section: 'opinion',
  kind: 'opinion',
  language: 'en',
  dir: 'ltr',
  headline: 'A town that cannot keep water warm has lost its nerve',
  kicker: 'Opinion',
  standfirst: 'The baths were built by people poorer than we are, who did not think of themselves as poor',
  bylines: ['marta-lindqvist'],
  topics: ['Eastgate baths', 'Merrowport council'],
  minutesAgo: 29,
  mainPicture: {
    art: 'boiler-room',
    caption: 'Beneath the large pool, where the water is made warm',
    credit: CREDIT,
    alt: 'A stoker bends at the fire door of a large boiler; two people stand in its glow.',
  },
  sources: [
    {
      role: 'document',
      name: 'Borough minutes, 1909–1911',
      url: 'https://county-archive.example/minutes/1909',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'In the spring of 1909 the borough of Merrowport had 38,000 people, one paved road and a debt. The minutes of that year are in the county archive, in a good round hand, and anyone may ask for them. On page 212 a Mr Tibbs, who sold rope, moves that the town should build a bathhouse. On page 213 a Mr Orme, who sold coal, asks what it will cost. On page 214 they vote.',
    ),
    p(
      'It cost £19,400. The rates went up by a penny and three farthings in the pound. There is no record that anyone used the word ',
      i('unavoidable'),
      '.',
    ),
    p(
      'I have been thinking about Mr Tibbs because of ',
      a('story:council-votes-to-close-last-public-bathhouse', 'what was done in the same room'),
      ' by people who sat in the same chairs. They are not wicked. I know several of them, and one has lent me a ladder. They were shown a bill for four million pounds and a school with buckets in the corridor, and told to choose. They chose the school. So would I, if that were the choice.',
    ),
    p(
      'It was not the choice. No one has offered the school the four million. It never existed; it is a sum that was not going to be borrowed. A council that declines to borrow for one thing has not thereby paid for another, as anyone knows who has saved a fortune by not buying a yacht.',
    ),
    pull('A council that declines to borrow for one thing has not thereby paid for another.'),
    p(
      'What was decided is smaller and sadder. It was decided that keeping two large rooms of water at 28 degrees is beyond us. Not beyond the people of 1909, who had no antibiotics and whose river was on fire twice. Beyond us.',
    ),
    p(
      'You will hear that times have changed and that people have bathrooms. Most do. In Eastgate 37 homes do not, and I would invite the members who left that line out of the summary to go without for a week, in this weather, and then to come and see me about dignity. But suppose that every house had a bathroom with gold taps. I should still want the baths.',
    ),
    p(
      'I was for eleven years the purser of the Skerra ferry, a job in which one learns what people do when they are put in a room together with nothing to buy. They talk. They talk to those whom they would cross the road to miss. A magistrate explains to a welder how to hold a baby. It is not the sea air; I have seen it in fog. It is that nobody there is a customer, and that everyone has paid the same.',
    ),
    p(
      'There are not many such rooms left in Merrowport. The reading room closes at five. The market hall has cameras. The baths open at half past six in the morning, and at that hour, in a fog of chlorine and other people’s coughs, you may see a docker teach a bank manager the butterfly. I have. He was dreadful at it and went back on the Thursday.',
    ),
    p(
      'Dele Akande, on this page, will tell you that ',
      a('story:stop-blaming-the-boilers', 'the boilers are an excuse'),
      '. He has read the accounts, which I have not, and he is generally right about sums. My complaint is plainer. A town is a set of things that we have agreed to keep going. When the list gets shorter each year, and each time with regret, and each time with a loudspeaker on the steps, then after a while what is left is a postcode.',
    ),
    p(
      'The Friends have 210 days. They are a retired nurse, a man who mends outboards and about six hundred people who can float. I would not bet against them, but I resent that they should have to hold a jumble sale for something that their great-grandparents simply voted for, on page 214, between the drains and the lamp oil.',
    ),
    p('Mr Tibbs, by the way, could not swim. It says so. He thought that it might be nice for others.'),
    seeAlso('story:what-the-ninety-day-rule-lets-residents-do', 'What the ninety-day rule lets residents do'),
  ),
}
