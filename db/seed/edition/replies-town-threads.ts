import type { SeedReply } from './types'

/** One reply: key, parent, name, minutes after the story, words, and a state when it is not approved. */
export type Line = readonly [
  key: string,
  parent: string | null,
  name: string,
  minutesAfter: number,
  text: string,
  state?: SeedReply['state'],
]

/** What readers wrote under the count, the crossing and the lifeboat, by the slug of the story. */
export const TOWN_THREADS: Record<string, Line[]> = {
  'night-count-quarry-bank-by-election': [
    [
      'town-count-1',
      null,
      'Teller, table three',
      95,
      'I am the one who had been up since the milk. Six papers, I put my hand up, and I have said sorry to Mrs Noakes. In my defence Brisk and Noakes were next to each other and somebody had just cut the cake.',
    ],
    [
      'town-count-2',
      'town-count-1',
      'Anneke B.',
      140,
      'You were lovely and you were wrong. Come and be wrong for us next time.',
    ],
    [
      'town-count-3',
      null,
      'G. Hanrahan',
      210,
      'Eleven votes on 43 per cent. So about one in six of the estate chose her. I wish her well but let us not call it a mandate.',
    ],
    [
      'town-count-4',
      'town-count-3',
      'Pit Road',
      260,
      'And rather fewer chose the other one, and most chose the sofa. You go to the council with the voters you have.',
    ],
    [
      'town-count-5',
      null,
      'Lorcan W.',
      330,
      'Correction: the cake was £7 of the £11. I keep receipts. The remaining £4 was a pencil, which I was told the station provides.',
    ],
    [
      'town-count-6',
      'town-count-3',
      'Sore Ratepayer',
      410,
      'Four crosses “on the line” and every one of them a Peel. Somebody in that hall knows exactly what she did and I shall say her name in the square.',
      'pending',
    ],
  ],
  'school-crossing-tar-lane': [
    [
      'town-cross-1',
      null,
      'Crane cab 4',
      38,
      'Mr Sallow once walked me all the way home because I had been crying and would not say why. He talked about cranes the whole way. I am 27 and I drive a crane.',
    ],
    ['town-cross-2', 'town-cross-1', 'Priya D.', 52, 'I have read this out to him. He wants to know which crane.'],
    [
      'town-cross-3',
      null,
      'Mole Road mother',
      75,
      'Nine thousand, and nobody. I do not grudge Tar Lane a thing, but there it is in your own article in one half of a sentence, and then it goes back to the cake tin.',
    ],
    [
      'town-cross-4',
      'town-cross-3',
      'Priya D.',
      110,
      'You are right. There are three of us with the training now. Tell me which mornings and we will bring the chairs.',
    ],
    [
      'town-cross-5',
      null,
      'Statistician, retired',
      160,
      'One Tuesday is not a survey. It is an anecdote with a clipboard.',
    ],
  ],
  'lifeboat-called-three-times': [
    [
      'town-boat-1',
      null,
      'Her on Fish Steps',
      300,
      'I was the third call. I have felt dreadful about it for a week, six people out there for three hours for nothing. Then Mr Harrow came round, with flowers, if you please, and told me to ring the next time too.',
    ],
    [
      'town-boat-2',
      'town-boat-1',
      'Night watch',
      340,
      'I saw it as well, madam. If you imagined it then you have a very accurate imagination.',
    ],
    [
      'town-boat-3',
      null,
      'Hettie C.',
      600,
      'It was not the lasagne’s fault. A hundred and fifty is a warming temperature. I said a hundred and twenty.',
    ],
    [
      'town-boat-4',
      null,
      'Chart Room',
      1100,
      'A nine-year-old chart of a bank that walks! Corrections are free at the harbour office on Mondays. There is never any queue. I go for the company.',
    ],
  ],
}
