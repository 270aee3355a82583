import type { SeaLine } from './replies-sea'

/** Threads under the science stories, keyed by story. */
export const SCIENCE_THREADS: Record<string, SeaLine[]> = {
  'a-river-in-a-shed': [
    ['sea-shed-1', null, 'Apprentice, 1961', 18, 'There is a fourth wreck. I should know, I was on it.'],
    [
      'sea-shed-2',
      'sea-shed-1',
      'Abel M.',
      55,
      'Was that the lighter with the cement? If so, come to the shed any afternoon and bring a pencil. We have a piece of lead left over and nobody has been able to tell me where it should go.',
    ],
    [
      'sea-shed-3',
      null,
      'K. Vass',
      70,
      'So £184,000 has bought us a toy that says “it depends”. I could have told them that for the price of the walnuts.',
    ],
    [
      'sea-shed-4',
      'sea-shed-3',
      'Wall-minded',
      92,
      'You would have told them for nothing and they would have built the short wall. It has found out that the short wall leaks before eleven million went into the water. I call that cheap.',
    ],
  ],
  'storm-and-the-mole-light': [
    [
      'sea-storm-1',
      null,
      'Mole Road, no. 12',
      40,
      'Our window was lit as well. I mention it only because the terrier next door is getting cards.',
    ],
    [
      'sea-storm-2',
      null,
      'Retired keeper',
      130,
      'Small point. The light did not burn every night since 1871. It was out for three nights in 1926 when the oil boat was late. My grandfather hung a stable lamp from the gallery and never put it in the book.',
    ],
    [
      'sea-storm-3',
      'sea-storm-2',
      'Sigrid Vale',
      205,
      'If it is not in the book I cannot use it, but I should very much like to hear it. Would you write to the newsroom?',
    ],
    ['sea-storm-4', 'sea-storm-3', 'Retired keeper', 260, 'He said that you would say that. Will do.'],
    ['sea-storm-5', null, 'Bo', 300, 'Leave the stone where it is. I have already had my photograph taken with it.'],
  ],
  'why-fog-sits-on-lannet-bridge': [
    [
      'sea-fog-1',
      null,
      'Bus driver, route 4',
      65,
      'Thirty-eight mornings feels low, but then I only count the ones when somebody bangs on the side. The thing about the tops of the lamps is true. We call it “hats on”.',
    ],
    [
      'sea-fog-2',
      null,
      'Maths teacher',
      190,
      'Right on 31 of 38, plus nine false alarms: so when the warning comes it is correct 31 times in 40. I have set it as a question. The class would like to know who was thanking her.',
    ],
    [
      'sea-fog-3',
      'sea-fog-2',
      'P. Lund',
      240,
      'Me. I took the tram instead and met my wife on it, on one of the nine.',
    ],
  ],
  'counting-seals-from-the-point': [
    [
      'sea-seal-1',
      null,
      'Norrhaven, east side',
      95,
      'They were definitely cormorants. He has not been allowed to forget it and now we have it in the paper as well, for which many thanks.',
    ],
    [
      'sea-seal-2',
      null,
      'Counts things',
      410,
      'This only works if every seal is equally easy to see. The ones round the back are missed by both, so even 142 will be on the low side. I do newts, and have the same trouble with weed.',
    ],
    [
      'sea-seal-3',
      'sea-seal-2',
      'E. Lorne',
      530,
      'Quite right, and it is on page six of the method. We send a boat round the back four times a year to see how wrong we are. Generally about 5%. How do you go round the back of a newt?',
    ],
  ],
  'plankton-at-two-in-the-morning': [
    ['sea-plank-1', null, 'Nkem’s mum', 33, 'It is 214 now. I looked again after reading this.'],
    [
      'sea-plank-2',
      null,
      'Tax and tea',
      500,
      'Genuine question, no malice. What does the town get for £61,000? I liked the piece, but I do not see what one does with a jar of dust.',
    ],
    [
      'sea-plank-3',
      'sea-plank-2',
      'Fish Steps',
      610,
      'The new herring line was drawn from that jar. I have not been arrested since.',
    ],
  ],
}
