import { a, b, body, h2, p, pull, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const aFreeTramStillHasAFare: SeedStory = {
  slug: 'a-free-tram-still-has-a-fare',
  section: 'opinion',
  kind: 'opinion',
  language: 'en',
  dir: 'ltr',
  headline: 'A free tram still has a fare, and the wrong people would pay it',
  kicker: 'Opinion',
  standfirst: 'Marta Lindqvist is right about the slot and wrong about the £3m, which would buy a tram that comes',
  bylines: ['dele-akande'],
  topics: ['Trams', 'Public money', 'Merrowport council'],
  minutesAgo: 8432,
  updatedMinutesAgo: 8212,
  sources: [
    {
      role: 'document',
      name: 'Merrowport Tramways, survey of those who do not ride',
      url: 'https://tramways.merrowport.example/survey',
      isPublished: true,
    },
    { role: 'document', name: 'Merrowport Tramways, annual account', url: null, isPublished: true },
  ],
  body: body(
    p(
      'I agree with every number in ',
      a('story:let-the-tram-be-free', 'Marta Lindqvist’s column'),
      ' and I have checked them twice, once out of respect and once out of hope. It is indeed absurd to spend 35p on collecting £1.50. I part from her at the next step, where she divides by everybody.',
    ),
    p(
      'Ninety-four pence a week, she says, for each of us. But a town does not send its bills to each of us. It sends them to households, of which there are some 26,700, and £3.0m shared among those is £112 a year, or £2.16 a week. It falls alike on the house with three commuters and on the widow in the flat beside the depot who has not been on a tram since they took away the conductors.',
    ),
    h2('Who rides'),
    p(
      'It also falls on those whom the tram does not reach. The line to Quarry Bank ends at the foot of the bank. Above it live 6,900 people, who take a bus up the last mile and pay £1.80 for it. I taught their children. Under the free tram they would pay for the bus and, in the rates, for the ride of someone at Highfold Top whose house looks down on them in both senses.',
    ),
    p(
      'One might make the bus free as well. I have done that sum too; it is another £1.4m, and we are then at £4.4m and have yet to buy a single wheel.',
    ),
    pull('A bad service is not improved by being given away.'),
    h2('Why people do not ride'),
    p(
      'Two years ago the tramways asked 1,150 people who never use them why not. It is a good survey and was filed where good surveys go. They could give one reason each:',
    ),
    ul(
      [b('46%'), ' it does not come often enough'],
      [b('23%'), ' it does not go where I am going'],
      [b('20%'), ' it is full when it does come'],
      [b('11%'), ' it is too dear'],
    ),
    p(
      'In other words 89 in a hundred were kept off by something other than the fare. A bad service is not improved by being given away; it is merely crowded with people who cannot complain, since what did they pay?',
    ),
    p(
      'Now spend the money the other way. For £1.1m a year one can run a car every twelve minutes instead of every twenty on both lines until nine at night. For £0.6m one can take the Quarry Bank line up the bank at last, at the council’s cost of borrowing. And for £0.5m one can give a pass, a plain one that works on any day, to each of the 5,100 people in the town for whom £1.50 is a real question. That is £2.2m. I have £0.8m left over and I have not yet printed a form.',
    ),
    h2('The slot'),
    p(
      'On the slot she wins. Take out the 26 machines; sell a weekly card at the market and the library; keep three inspectors and teach them to smile. The tramways believe that this would save half of the £0.9m, and I believe them, because they seemed embarrassed.',
    ),
    p(
      'She writes of what a ticket does to people on a bench. I would not dare to dispute it with a purser. But I have stood at the foot of Quarry Bank at ten to seven, in rain, with forty people who all had the right change, and what they wanted was not to be equal. They wanted it to be there.',
    ),
    p('As for the boy with the other coat: let him off. He was plainly telling the truth. Nobody invents a coat.'),
    seeAlso('story:the-last-car-to-highfold-top', 'The last car to Highfold Top (in Japanese)'),
  ),
}
