import { a, b, body, h2, i, p, pull, rule, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const kitchenThatClosesAtThree: SeedStory = {
  slug: 'kitchen-that-closes-at-three',
  section: 'living',
  kind: 'review',
  language: 'en',
  dir: 'ltr',
  headline: 'The kitchen that closes at three, whoever you are',
  kicker: 'Restaurant review',
  standfirst: 'At Slack Water on Tar Lane there are 22 chairs, one menu and a cook who has to be at the school gate',
  bylines: ['amara-quill'],
  topics: ['Food', 'Restaurants', 'Staithes'],
  minutesAgo: 3752,
  updatedMinutesAgo: 3632,
  sources: [
    {
      role: 'original',
      name: 'Slack Water, bill of fare',
      url: 'https://slack-water.example/today',
      isPublished: true,
    },
  ],
  body: body(
    ul(
      [b('Restaurant:'), ' Slack Water'],
      [b('Cook:'), ' Sunniva Marr'],
      [b('Where and when:'), ' Tar Lane, the Staithes; noon to three, five days a week'],
      [b('Price:'), ' three dishes, £19'],
      'Go early, take what there is, and leave room for the pear',
    ),
    p(
      'The table next to mine had come by boat. There were four of them, in good jerseys, and they had crossed from Port Ansel for lunch, been held up by fog and sat down at a quarter to three. They were given soup, bread and the whole of the cook’s attention. At three she took off her apron, put it over the tap, said “The door pulls to”, and left. They looked at one another. Then one of them got up and began to wash the bowls.',
    ),
    p(
      'Slack Water has been open since the spring in what was a sailmaker’s store on Tar Lane. It has 22 chairs. It serves lunch from noon on five days a week, and it closes at three because the school on Mole Road comes out at twenty past, and because Sunniva Marr, who cooks, has two children in it and a rule.',
    ),
    h2('What there is'),
    p(
      'There is no choice. A board gives the day’s three dishes, the ',
      a('https://slack-water.example/today', 'bill of fare'),
      ' says what they cost, £19 for all of them, and if you do not care for fish you may have the other two. I went three times and paid on each.',
    ),
    p(
      'On the first day it was a broth of crab shells, as dark as tea and with about as much milk in it, and it was so exact that I stopped talking. Then gurnard, roasted whole with the head left on, a fish that the town throws back. Marr buys it by the box, and had plainly had a good week. Under it lay white beans cooked in the crab broth that was left. The third dish was half a pear.',
    ),
    p(
      'I should explain the pear. It had been in a low oven since the day before with nothing but its own skin. It came with a spoon. I have had puddings in this town that took four people and a blowlamp, and I could not now describe one of them. I could draw you that pear.',
    ),
    pull('I have had puddings in this town that took four people and a blowlamp. I could draw you that pear.'),
    h2('What there is not'),
    p(
      'It is not all so good. On the second visit the mussels were gritty, and a dish of leeks had been left under a lamp till they tasted of the lamp. There is one lavatory, in the yard, and it was raining. The wine is two bottles, called ',
      i('Red'),
      ' and ',
      i('White'),
      ', and the red is a mistake at any price, although at £3 a glass it is a small one. If you come after half past one on a Friday you will stand.',
    ),
    p(
      'The room was one of the eleven on the lane to take in water this month, to the depth of a hand. The mark has been left on the wall and a date pencilled beside it. Marr lost her flour and two days’ trade, £810 by her reckoning. On the third day she opened with the door off, because it had swollen, and fed the neighbours at the price of whatever they had in.',
    ),
    p(
      'Nobody is hurried. That was what I noticed last. A kitchen that means to close at ten wants your table at eight. This one wants nothing from you but that you know the time, and so for as long as it lasts everyone has all of it. I have sat through slow movements that were managed worse.',
    ),
    rule,
    p(
      'On my third visit I stayed to see it. At three she went. Eleven of us were left with the coffee pot. A pilot dried and a woman from the tax office put away, and by half past it was all done and somebody turned over the sign. On the counter stood a cigar box in which people had left what they owed. I counted mine twice. It seemed to matter more than usual.',
    ),
    p(
      'The door does pull to. One has to lift it slightly. A man who had never met me waited on the step to show me how.',
    ),
    seeAlso('story:auction-hall-buys-by-clock', 'Fish auction falls silent as the hall begins to buy by clock'),
  ),
}
