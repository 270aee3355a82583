import type { SeaLine } from './replies-sea'

/** Threads under the stories of culture and sport, keyed by story. */
export const TOWN_THREADS: Record<string, SeaLine[]> = {
  'cold-water-swimmers': [
    [
      'sea-swim-1',
      null,
      'New Year dipper',
      50,
      'Every week another lot discovers the sea. You go in, you come out. We managed since the war without a sheet of rules or a physiotherapist. We also lost old Mr Pym in ’58, so perhaps I will read the sheet.',
    ],
    ['sea-swim-2', null, 'Nan of the chalk', 88, 'It was seven and a half. The child rounds down.'],
    [
      'sea-swim-3',
      null,
      'Perdita L.',
      140,
      'Thank you for printing the number of children. I have had eleven offers to hold towels, and could use them.',
    ],
  ],
  'library-by-hand': [
    [
      'sea-lib-1',
      null,
      'Tram stop six',
      30,
      'I am one of the six who let the tram go. I was on the way to return a book.',
    ],
    [
      'sea-lib-2',
      null,
      'Damp proof',
      85,
      'A beautiful day and I was in the line. But Mr Minchin has a point, and people were rude to him about it. Nobody should need to be heroic about a drain. That pipe has been reported, in writing, since 1998.',
    ],
    ['sea-lib-3', 'sea-lib-2', 'R. Minchin', 140, 'Since 1994. I still have the carbon copy. Thank you, though.'],
    [
      'sea-lib-4',
      null,
      'Granddaughter Ott',
      1900,
      'Miss Ott was my great-aunt Clara. She answered yes, he went to sea all the same, and she kept his bicycle oiled until 1971. May I come in and see the letter?',
    ],
  ],
  'wings-of-the-corn-exchange': [
    [
      'sea-wing-1',
      null,
      'Left-hand bench',
      75,
      'It was the back of a great actor and I would pay £14 for it again. Pip is not superfluous! My daughter has whistled ever since.',
    ],
    ['sea-wing-2', 'sea-wing-1', 'Left-hand bench’s husband', 110, 'That is the case for cutting Pip.'],
  ],
  'rovers-lose-at-two-in-the-afternoon': [
    ['sea-ball-1', null, 'Athletic till I die', 25, 'Sign the dog. I have said it before.'],
  ],
}

/** What waits for a moderator: three to judge and one that the filter has put aside. */
export const WAITING: Record<'pending' | 'spam', [story: string, line: SeaLine][]> = {
  pending: [
    [
      'rovers-lose-at-two-in-the-afternoon',
      [
        'sea-queue-1',
        null,
        'Wanderer',
        60,
        'Tench could not mark a homework book. Everyone at that club is a cheat, from the dog upwards, and you can print my name.',
      ],
    ],
    [
      'lannet-bridge-cyclists-in-fog',
      [
        'sea-queue-2',
        null,
        'Duggan, fourth pier',
        900,
        'It is the fifth pier if you count from the town, as one should. And it was three flounders. I gave the lad two and kept the one.',
      ],
    ],
    [
      'bowls-match-that-took-nine-days',
      [
        'sea-queue-3',
        null,
        'Laws of the Green',
        1400,
        'A wood that touches a foreign object should be replayed by agreement. I was an umpire for thirty years, and I have drafted eleven pages about the leaf. To whom do I send them?',
      ],
    ],
  ],
  spam: [
    [
      'cold-water-swimmers',
      [
        'sea-spam-1',
        null,
        'Hot Tub Kings',
        200,
        'WHY BE COLD??? hot tubs 80% off today only https://tub-kings.example/buy https://tub-kings.example/now',
      ],
    ],
  ],
}
