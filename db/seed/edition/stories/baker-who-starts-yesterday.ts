import { a, body, figure, CREDIT, h2, p, pull, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const bakerWhoStartsYesterday: SeedStory = {
  slug: 'baker-who-starts-yesterday',
  section: 'living',
  kind: 'feature',
  language: 'en',
  dir: 'ltr',
  headline: 'The baker who starts yesterday',
  kicker: 'Saltmarket',
  standfirst:
    'Hester Lamm’s bread takes 26 hours, so that every loaf is a guess about a day that has not come round yet',
  bylines: ['ines-ferreira'],
  topics: ['Food', 'Saltmarket', 'Markets'],
  minutesAgo: 6652,
  sources: [
    { role: 'original', name: 'H. Lamm, order book', url: null, isPublished: false },
    {
      role: 'document',
      name: 'Saltmarket Trust, register of ovens',
      url: 'https://saltmarket-trust.example/ovens',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'It is five in the morning on Thursday and Hester Lamm is making Friday’s bread. Thursday’s is in the oven. Saturday’s is a question, written on the back of a flour sack in three columns: weather, football, funerals.',
    ),
    p(
      'Most bread in Merrowport is made in four hours. Hers takes 26. She mixes at five, folds at six and seven and eight, sells until one, shapes in the afternoon and puts 180 loaves to sleep in a cold room that was built for eels. At seven on the next morning they come out with a crust the colour of a cello. “I have not worked on the same day as my customers since I was 23,” she said. “They think that I am early. I am a day behind.”',
    ),
    h2('The oven under the arch'),
    p(
      'She is 49 and has the third arch on the south side of the market hall. The oven came with it. It is in the ',
      a('https://saltmarket-trust.example/ovens', 'Trust’s register'),
      ' for 1871 as “brick, sound, eccentric”: it burns at 260 degrees on the left and 215 on the right, and has done under five bakers, each of whom tried for a year to correct it. Lamm gave up sooner. She puts the rye on the left and the white on the right, and in the middle, where the two heats meet, a round loaf that leans.',
    ),
    p(
      'It is called a Lean. She sells 60 a day at £3.80. Visitors suppose that there is a story, and at least two guides tell one, about a drowned sailor. There is a brick out of place.',
    ),
    figure('market-awnings', {
      caption: 'Saltmarket at the hour when Thursday’s bread is sold by someone who is already making Friday’s',
      credit: CREDIT,
      alt: 'Market stalls with striped awnings on a sunny square; behind them a hall with a clock tower.',
    }),
    h2('Sixty buns'),
    p(
      'To work a day ahead is to be wrong in public. If it rains on a market day a fifth of the shoppers stay at home, and nobody can take back dough. For years she cut her buns by 60 whenever there was a cloud on the screen. Then someone from this newspaper came in out of the wet and told her to ',
      a('story:ask-for-the-odds-not-the-weather', 'ask what the odds were'),
      '.',
    ),
    p(
      'Now the number from the Observatory goes on the sack each morning, and beside it what she baked and what was left. Over the first five weeks she threw away nothing and gave away 402 buns, most of them to the night shelter on Mole Road, which has begun to plan its breakfasts by the forecast. She has lost an argument with only one customer, who holds that there is no such thing as seven to two.',
    ),
    pull('“They think that I am early. I am a day behind.”'),
    p(
      'The money is narrow. A Lean has 58p of flour, salt and firewood in it. Rent, wages and the cold room take £2.64 more, and that leaves 58p again, which she finds tidy. She employs two people. One is her sister, Agnes, who does the counter and believes in being cheerful after ten. The other is Lev Tamsin, 20, who failed as a night porter because he could not stay awake, and who turns out to be perfectly well if he begins at four.',
    ),
    h2('A day in hand'),
    p(
      'Last winter Lamm was in the infirmary for nine days. On the first of them the shop opened as usual, since all of the bread was already made. Customers told Agnes that her sister must be feeling better. It was the second morning that was empty.',
    ),
    p(
      'She has thought about it since. “If I died at night you would have one more day of me,” she said. She did not say it sadly; she was scoring loaves, three cuts to each, and did not slow down. “With butter.”',
    ),
    p(
      'By one o’clock it was all sold. She wrote 35% on the sack, looked at the sky over the Exchange, which was of no help, and took down the small scoop, and then the large.',
    ),
    seeAlso('story:the-woman-who-keeps-the-exchange-clock', 'The woman who keeps the Exchange clock'),
  ),
}
