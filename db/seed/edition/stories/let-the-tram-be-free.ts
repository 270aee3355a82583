import { a, body, p, pull, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const letTheTramBeFree: SeedStory = {
  slug: 'let-the-tram-be-free',
  section: 'opinion',
  kind: 'opinion',
  language: 'en',
  dir: 'ltr',
  headline: 'We spend 35p asking for £1.50. Let the tram be free',
  kicker: 'Opinion',
  standfirst: 'A town of hills and rain pays nine inspectors to make sure that nobody is carried up one by accident',
  bylines: ['marta-lindqvist'],
  topics: ['Trams', 'Public money', 'Merrowport council'],
  minutesAgo: 9872,
  sources: [
    {
      role: 'document',
      name: 'Merrowport Tramways, annual account',
      url: 'https://tramways.merrowport.example/account',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'On the 8.14 from Customs Square last week an inspector asked a boy of about twelve for his ticket. The boy had one. It was in the other coat, and the other coat was at home, and home was at Highfold Top, to which we were all at that moment being lifted. They got off together at the third stop and stood in the rain while a form was filled in. It took as long as the ride would have.',
    ),
    p(
      'I do not blame the inspector, who was polite and had the look of a man thinking about his own other coat. I blame the form. Somebody printed it, somebody carries it, somebody will type it out, and if the boy’s mother pays the £20 on it, which four in ten do not, it will by then have cost about £31.',
    ),
    p(
      'The ',
      a('https://tramways.merrowport.example/account', 'tramways’ account'),
      ' is a pamphlet of twelve pages and I recommend it. We made 2.6 million journeys last year at £1.50, which is £3.9m. To gather it in there are 26 machines that take coins, nine inspectors, a counting room on Mole Road and a contract with a firm that mends the machines. They cost £0.9m. Of every £1.50 that is dropped into the slot, 35p is spent on the slot.',
    ),
    pull('Of every £1.50 that is dropped into the slot, 35p is spent on the slot.'),
    p(
      'So a free tram would not cost us £3.9m. It would cost £3.0m. Divide that by the 61,400 of us and it comes to £48.86 a year, or 94p a week, for as many rides as anyone can think of a reason to take.',
    ),
    p(
      'I was a ferry purser for eleven years, so I have sold more tickets than most people who have opinions on them. I will tell you what a ticket does. It makes the person who has one look at the person who may not. On the days when the machine was broken and the master waved everybody aboard, people made room on the benches. It was the same boat. I never understood it and I never saw it fail.',
    ),
    p(
      'A tram that costs nothing is also quicker. At Customs Square the morning car stands for 70 seconds with its front door open while 40 people queue to show that they have paid. Open all three doors and it stands for 25. Over the eleven stops of line 2 the drivers reckon on four minutes saved, and four minutes in twenty is a car that need not be bought.',
    ),
    p(
      'My mother could not manage Fish Steps in her last years. She had the fare; she had a pass, in fact, in a plastic sleeve. What she did not have was the confidence that it would be the right pass on the right day, with a queue behind her. She stayed in. No account has a column for people who stayed in.',
    ),
    p(
      'It will be said that what is free is not respected. Nobody has scratched a name on Lannet Bridge for want of a turnstile. It will be said that it has to be paid for, and so it has, by everybody, as the street lamps are. I have yet to see a lamp ask who is underneath it.',
    ),
    p('The boy, by the way, walked the rest. I watched him from the back window until the bend.'),
    seeAlso('story:a-free-tram-still-has-a-fare', 'Dele Akande replies: A free tram still has a fare'),
  ),
}
