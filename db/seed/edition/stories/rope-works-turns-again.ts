import { a, body, h2, p, quote, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const ropeWorksTurnsAgain: SeedStory = {
  slug: 'rope-works-turns-again',
  section: 'business',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Old rope works turns again, at walking pace and a small loss',
  kicker: 'Ropewalk',
  standfirst: 'Five partners have leased the Tibbs shed, closed since 1987, and have orders for two thirds of a year',
  bylines: ['owen-tarrick'],
  topics: ['Ropewalk', 'Gig rowing', 'Small business'],
  minutesAgo: 16452,
  sources: [
    {
      role: 'original',
      name: 'Ropewalk Co-operative, prospectus to members',
      url: 'https://ropewalk-coop.example/prospectus',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'The longest room in Merrowport is 330 metres from end to end and four metres wide. It was shut in 1987 and had, until last month, been full of pigeons. On Thursday Delphine Orr walked the length of it backwards, paying out yarn from her waist, and at the far end turned a crank. The first rope to be made at the Ropewalk since then came towards her along the floor like something waking up.',
    ),
    p(
      'It was 220 metres long, as a proper coil is. A third of the length goes into the twist, which is why the shed is the length that it is, and why nobody has ever found another use for it.',
    ),
    p(
      'The works belonged to the family of Mr Tibbs, who sold rope to half the Sound and sat on the borough council. They gave up when the last customer turned to plastic. Five partners, who call themselves the Ropewalk Co-operative, have taken the shed for ten years at £14,400 a year. They have a loan of £60,000, three machines that were still bolted to the floor, and a book of instructions that begins with the word “Patiently”.',
    ),
    h2('Who buys rope'),
    p('Their plan needs sales of £118,000 a year. Orders so far come to £79,000, from people of four sorts:'),
    ul(
      'boatyards which restore old vessels: £34,000',
      'a theatre supplier that wants rope which looks like rope: £21,000',
      'the Gig Association, for nine boats: £13,500',
      'gardens, bell towers and, in one case, a cat hotel: £10,500',
    ),
    p(
      'Each gig will have a painter, a tow line and two fenders for £1,500. The clubs paid less for nylon, said Jonquil Pears, who coxes the Perseverance. But nylon stretches, and in a towing race on a short line it is like arguing through a spring. “I wanted something that means what it says.”',
    ),
    h2('What it takes'),
    p(
      'Hemp comes in bales from abroad, since the county has grown none since the war. It is combed, spun, tarred, and laid in three strands by two people who have to walk at precisely the same speed. Orr, who is 44, learned the work on a museum ship in Port Ansel. She taught it to the others with a metronome and, when that was not enough, with hymns.',
    ),
    quote(
      'If I go faster than Kit the rope has a waist. If Kit goes faster than me it has a belly. When we have quarrelled you can see it in the goods, about forty metres in.',
    ),
    p(
      'Kit Solway, the youngest of the five, was a bookkeeper and still does the accounts. They are frank. At present a coil that sells for £640 costs £702 to make, so that every one of them loses £62. At two coils a day instead of one the cost falls to £575, and the loss becomes a profit of £65. Nobody in the shed has yet managed two coils in a day. They have managed one and three quarters, twice.',
    ),
    p(
      'The council has charged no rates for the first year. It has also asked whether visitors might be let in, and the partners have said yes, on Saturdays, along one wall, provided that they walk in step. The ',
      a('https://ropewalk-coop.example/prospectus', 'prospectus'),
      ' puts down £4,000 for it and calls the figure “a hope”.',
    ),
    p(
      'There is a line of pencil along the north wall, at shoulder height, worn into the plaster by 120 years of sleeves. The decorators wanted to paint over it. They were told that it was the only employee who had stayed on.',
    ),
    seeAlso('story:staithes-take-the-mole-cup-by-an-oar', 'Staithes take the Mole Cup by the length of an oar'),
  ),
}
