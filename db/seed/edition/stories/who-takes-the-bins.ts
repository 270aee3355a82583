import { a, b, body, h2, ol, p, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const whoTakesTheBins: SeedStory = {
  slug: 'who-takes-the-bins',
  section: 'news',
  kind: 'explainer',
  language: 'en',
  dir: 'ltr',
  headline: 'Who takes the bins, and why it says so on page 88',
  kicker: 'Explainer',
  standfirst:
    'The county’s rubbish contract runs to 214 pages and has three years left; here is what it promises and what it fines',
  bylines: ['ines-ferreira', 'dele-akande'],
  topics: ['Rubbish', 'Public money', 'Merrowport council'],
  minutesAgo: 14871,
  sources: [
    {
      role: 'document',
      name: 'County waste collection contract, with schedules',
      url: 'https://county-contracts.example/waste',
      isPublished: true,
    },
    { role: 'original', name: 'Lannet Carting Company, answers to questions', url: null, isPublished: false },
  ],
  body: body(
    p(
      'In the past month this newspaper has had 61 letters about bins, which is nine more than about the baths. Most of them ask the same six questions. We have read the contract so that you may put it out with the paper.',
    ),
    h2('Who collects the rubbish?'),
    p(
      'The Lannet Carting Company, which has done so for seven years under a ten-year ',
      a('https://county-contracts.example/waste', 'contract with the county'),
      '. The town council does not employ it and cannot dismiss it. Merrowport pays a share of the bill by the number of its doors: 27,900 of the county’s 45,000, or 62%.',
    ),
    p(
      'The county pays £5.4m a year, so that the town’s part is £3.35m. It comes to £120 a door, whether you put out one bag or five.',
    ),
    h2('What does the contract promise?'),
    ul(
      'household rubbish every second week, on a day that may change only with 28 days’ notice',
      'paper, glass and tins in the week between',
      'a missed bin fetched within two working days, if it is reported by the end of the next',
      'spillages swept up “before the vehicle leaves the street”, which is the sentence on page 88',
    ),
    h2('What happens when a bin is missed?'),
    p(
      'The company loses points. A missed bin is one point, a missed street ten, and a bin put back in the wrong place a quarter of one. A point costs it £25. But the first 600 points in each quarter are free, on the ground that nobody is perfect.',
    ),
    p(
      'Last quarter it lost 588. In the three before that it lost 594, 571 and 597. Asked whether this was luck, the company’s manager, Roland Sayer, said that it was “a well-run operation that knows where it stands”.',
    ),
    h2('Does reporting a missed bin do any good?'),
    p(
      b('Yes, and more than it seems.'),
      ' Only reports that carry a house number are counted. Of about 2,300 complaints last quarter 1,700 named just a street, or described a smell. Had one in fifty of those come with a number, the free 600 would have been used up.',
    ),
    p('A report counts when it has three things:'),
    ol('the number of the house and the street', 'the colour of the bin', 'the date on which it should have gone'),
    h2('Why is the glass tipped in with the paper?'),
    p(
      'It is not, though it looks like it. Since last year the lorry has had a wall down the middle, and both halves are filled from the same side. Sayer invites anybody who doubts it to the depot on Mole Road on the first Saturday of the month. Nine people came to the last one. Six were from the same family, and the youngest was allowed to press the button.',
    ),
    h2('Can Merrowport leave?'),
    p(
      'In three years, when the contract ends. The town must say by the end of next year whether it will join the next one or collect for itself. Officials have begun to price a fleet of 17 lorries, at about £190,000 each; that is £3.2m to buy, or nearly a year’s share of the present bill, before anyone has been paid to drive them.',
    ),
    p(
      'Idris Pell, who speaks for finance, says that he will look at both with an open mind. Ruth Calloway, the leader, says that it will depend on page 88.',
    ),
    h2('And seagulls?'),
    p(
      'They are on page 131, under “acts beyond the control of either party”, between flood and war. A bag that has been opened by a gull is the householder’s to sweep. The gulls, as a reader from Fish Steps observes, were not consulted.',
    ),
    seeAlso('story:stop-blaming-the-boilers', 'Dele Akande: Stop blaming the boilers, this was a choice'),
  ),
}
