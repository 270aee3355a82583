import { TOWN_THREADS, type Line } from './replies-town-threads'
import type { SeedReply } from './types'

const MORE_THREADS: Record<string, Line[]> = {
  'who-takes-the-bins': [
    [
      'town-bins-1',
      null,
      'No. 9, Ropewalk',
      120,
      'Ninety-four points short of the limit would be luck. Twelve, six, twenty-nine and three short is a man with a pencil.',
    ],
    [
      'town-bins-2',
      'town-bins-1',
      'Dele Akande',
      190,
      'I had the same thought and less wit. The contract lets the company see the running total on any day. The county sees it at the end of the quarter.',
    ],
    [
      'town-bins-3',
      null,
      'Loader, round 6',
      420,
      'We run. Look next time. 1,150 bins on a shift and you are angry about the one. I would be too, but come out and say good morning, nobody ever has apart from the lady with the parrot.',
    ],
    ['town-bins-4', null, 'A gull', 500, 'We were on page 131 all along and nobody told us.'],
    [
      'town-bins-5',
      null,
      'skip-hire-now',
      640,
      'Great article about bin! We have skip all size best price click https://skips-cheap.example/offer https://skips-cheap.example/now limited only today',
      'spam',
    ],
  ],
  'lost-wallet-comes-home-with-accounts': [
    [
      'town-wallet-1',
      null,
      'Egg stall',
      44,
      'The envelope has gone. I did not look. I sold four dozen in that hour and could not tell you to whom.',
    ],
    ['town-wallet-2', 'town-wallet-1', 'Trudi M.', 61, 'You always look.'],
    [
      'town-wallet-3',
      null,
      'Severe but fair',
      130,
      'I seem to be alone in thinking that a thief is a thief. He kept a man’s money for eight years and a cousin was blamed for it in public. A sheet of squared paper does not cover the cousin.',
    ],
    ['town-wallet-4', 'town-wallet-3', 'Piet A.', 205, 'I am the cousin and it does. Also I did take the umbrella.'],
    [
      'town-wallet-5',
      null,
      'Anon',
      900,
      'Please do not print this if it gives anyone away. I am K. I am 21 and doing accounts at the college. Tell him that the £15 has gone on a proper calculator and that we are straight.',
      'pending',
    ],
  ],
  'queue-at-port-ansel-pier': [
    [
      'town-queue-1',
      null,
      'Number 702',
      70,
      'I read this in the queue. The goat is called Minister and he has behaved better than the tea.',
    ],
    [
      'town-queue-2',
      null,
      'Bank clerk, Merrowport',
      140,
      'Five minutes a person is good going. When we took in the old fivers it was nine, and there was nobody in the line with a biscuit tin full of wet ones. You dry them on the radiator and you count them twice.',
    ],
    ['town-queue-3', 'town-queue-1', 'D. Amsel', 330, '702, you have been gone for an hour and ten. Was it a funeral?'],
  ],
  'island-school-of-nine': [
    [
      'town-school-1',
      null,
      'Mainland taxpayer',
      400,
      'Seven thousand nine hundred a head, where my son shares one laptop with two others. I am glad for Freya. I would still like someone to tell me what the number would have to be before it was too much.',
    ],
    [
      'town-school-2',
      'town-school-1',
      'J. Brae',
      980,
      'A fair question and I do not know. I only know that the boat would cost £64,000 a year, and that it is the same purse. You would save seven thousand and lose an island.',
    ],
    [
      'town-school-3',
      null,
      'Tram depot, Merrowport',
      1500,
      'The map is on our wall. Three grown inspectors have theories about the cross.',
    ],
  ],
  'burst-main-coopers-row': [
    [
      'town-main-1',
      null,
      'Number 14',
      180,
      'For the record Leonard stayed in for an hour and a quarter, and he sang. The wait was forty minutes because of Leonard.',
      'pending',
    ],
  ],
}

/** Replies to the stories of the town and of the Strait; a parent stands before its answers. */
export const REPLIES_TOWN: SeedReply[] = Object.entries({ ...TOWN_THREADS, ...MORE_THREADS }).flatMap(
  ([story, lines]) =>
    lines.map(([key, parent, name, minutesAfter, text, state = 'approved']): SeedReply => ({
      key,
      parent,
      story,
      name,
      email: `${addressOf(name)}@${state === 'spam' ? 'bulk-sender' : 'reader'}.example`,
      text,
      minutesAfter,
      state,
    })),
)

function addressOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
