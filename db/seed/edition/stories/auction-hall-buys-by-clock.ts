import { a, body, h2, ol, p, pull, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const auctionHallBuysByClock: SeedStory = {
  slug: 'auction-hall-buys-by-clock',
  section: 'business',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Fish auction falls silent as the hall begins to buy by clock',
  kicker: 'Fish Steps',
  standfirst: 'Selling that took three hours is done in 55 minutes; the man who shouted it now writes the prices down',
  bylines: ['joss-penhale'],
  topics: ['Fishing', 'Markets', 'Harbour Board'],
  minutesAgo: 12462,
  updatedMinutesAgo: 12012,
  sources: [
    {
      role: 'document',
      name: 'Fish Steps Auction, sales of the first week',
      url: 'https://fish-steps-auction.example/week-one',
      isPublished: true,
    },
    { role: 'agency', name: 'Strait Wire', url: null, isPublished: true },
  ],
  body: body(
    p(
      'For 33 years the price of fish in Merrowport was whatever Barnaby Quince said it was, very fast, from the top of a box. On Monday he stood on the floor with everybody else and watched a light go round. By five to seven the whole night’s landing had been sold, and nobody had raised his voice except to ask what had happened to the gurnard.',
    ),
    p(
      'The auction hall at the Fish Steps has bought a clock. It is a disc two metres across with a ring of 100 lamps, each of which stands for a penny a kilogram. The lamps start high and go down; the first of the 18 buyers to press a button stops them, and owns the lot. One press is one bid. There is no second thought and no wink.',
    ),
    p(
      'In the ',
      a('https://fish-steps-auction.example/week-one', 'first week'),
      ' it sold 2,640 lots in six mornings, or 440 a day, at about seven and a half seconds each. That is 55 minutes. Quince, who is proud of his speed and has a certificate, used to need three hours and ten.',
    ),
    h2('What it did to the price'),
    p(
      'Less than either side had expected. Herring made £410 a tonne, against £408 in the week before. Plaice and lemon sole rose by about 4%, which the hall puts down to the time: fish sold by seven catches the 7.40 train and is on a plate inland at lunch.',
    ),
    p(
      'Liesbeth Crane, who speaks for the 41 boats, said that she had gone in against it. “With Barnaby I could see who wanted my fish, and how badly. With this I see a light. But I was in bed by eight on Tuesday, and I had forgotten what that does for one’s opinions.”',
    ),
    pull('“With Barnaby I could see who wanted my fish, and how badly. With this I see a light.”'),
    p('The buyers have had to learn new habits. The hall has posted three rules by the coffee:'),
    ol(
      'Do not rest your hand on the button.',
      'Do not sneeze with your hand near the button.',
      'All sales are final, including Wednesday’s.',
    ),
    p(
      'The third refers to Ivo Castellan, who keeps a stall in Saltmarket and has hay fever, and who on Wednesday at 6.21 became the owner of 40 boxes of gurnard. He sold them by noon from a board that said “Bless me”, and made, he said, about £30.',
    ),
    h2('Who pays'),
    p(
      'The clock, the scales and the screens cost £88,800. The boats’ association has agreed to a levy of 0.4% on sales, which run at about £7.4m a year. It brings in £29,600 and will have paid for everything in three years, when it is to stop. Four skippers voted against, because they have met levies before.',
    ),
    p(
      'No one has lost a job. Quince, 61, was offered the desk, where he checks weights and writes down what the light said. He had thought that he would hate it. What he misses, he said, is the quarter of a second after a low bid, in which it was possible to look disappointed.',
    ),
    p(
      '“I must have put two million pounds on the price of fish with my eyebrows,” he said. “It cannot do that. I have asked.”',
    ),
    p(
      'On Friday the power failed at 6.47 with 61 lots to go. The hall was dark for a moment, and then somebody pushed a box across the floor. He was up on it before it had stopped. It took him 24 minutes, and he was told by three buyers that it had been the dearest haddock of the week.',
    ),
    seeAlso('story:herring-line-with-vantry-redrawn', 'Vantry and the county redraw the herring line'),
  ),
}
