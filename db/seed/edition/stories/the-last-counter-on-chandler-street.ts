import { a, body, h2, p, quote, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const theLastCounter: SeedStory = {
  slug: 'the-last-counter-on-chandler-street',
  section: 'business',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'The last bank counter in town is saved by buttons',
  kicker: 'Chandler Street',
  standfirst: 'Savings bank lets half its hall to a haberdasher, who brings 260 people a day past the cashier',
  bylines: ['tom-adeyemi'],
  topics: ['Small business', 'Banking', 'Saltmarket'],
  minutesAgo: 21342,
  sources: [
    {
      role: 'document',
      name: 'Lannet Savings Bank, paper to members',
      url: 'https://lannet-savings.example/counter',
      isPublished: true,
    },
    { role: 'agency', name: 'Strait Wire', url: null, isPublished: false },
  ],
  body: body(
    p(
      'There were nine bank counters in Merrowport twenty years ago, and there was to be none by the spring. The Lannet Savings Bank, which belongs to its 14,300 members, had told them that the hall on Chandler Street lost £71,000 a year and could not be defended. Then it let half of it to a woman who sells buttons.',
    ),
    p(
      'Rosalind Ekholm’s shop had stood for 26 years round the corner in Cooper’s Row, until her rent went from £1,150 a month to £1,900. She came into the bank to ask about a loan for moving. The manager, Everett Sool, asked her how many customers she had, and she said that on a wet day it was about 260. He had 90.',
    ),
    p('“I said to her that I had a very large room and nobody in it,” he said. “It was not a loan that we needed.”'),
    h2('Four metres of marble'),
    p(
      'Ekholm now pays £1,250 a month for the west side, under the clock, with 1,400 drawers where the foreign desk used to be. The cashier’s window has moved to the far end of her counter. To pay in a cheque one walks past the ribbons, and to buy a ribbon one queues, on Fridays, behind the pensions.',
    ),
    p('The ', a('https://lannet-savings.example/counter', 'paper'), ' to members shows how the gap was closed:'),
    ul(
      'rent from the shop: £15,000 a year',
      'heat, light and a guard shared by two: £17,500 saved',
      'one cashier instead of two after three o’clock: £12,200 saved',
      'new savings opened by people who had come for something else: worth £19,000 so far',
    ),
    p(
      'That is £63,700. The hall still loses £7,300 a year, or 51p a member. They voted by 3,906 to 288 that they could bear it. Several wrote on the paper that they would make it a pound.',
    ),
    h2('Who still comes'),
    p(
      'A third of those at the window are over 70, as one would guess. What the bank had not known, having never asked, was who the others are. There are 41 market traders with a day’s coins. There are the treasurers of choirs and clubs. And there are people who have been cheated on a telephone and now wish to see a face, some of them not thirty.',
    ),
    p(
      'Nadia Rusk, the cashier, has worked there for 19 years and keeps a chair on the public side. Since the autumn she has stopped four payments that she thought were frauds, £23,400 altogether, by the method of asking what they were for and then waiting.',
    ),
    quote(
      'On a screen you can press yes. It is quite hard to say to a person’s face that you are sending six thousand pounds to a prince. You hear yourself.',
    ),
    p(
      'The arrangement has flaws. The hall echoes, so that everybody learns the price of elastic. Twice a bag of coins has been handed over with a bag of hooks and eyes in place of the receipt. The auditor, who came in November, asked that the two tills be of different colours, and went away with a zip.',
    ),
    p(
      'Other banks have telephoned. Sool tells them that it depends on the buttons. Ekholm’s lease is for five years, with a clause that neither party had seen before and both insisted on: if either of them leaves, the other may keep the clock.',
    ),
    seeAlso('story:the-woman-who-keeps-the-exchange-clock', 'The woman who keeps the Exchange clock'),
  ),
}
