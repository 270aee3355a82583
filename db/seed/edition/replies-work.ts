import type { SeedReply } from './types'

type Line = readonly [
  key: string,
  parent: string | null,
  name: string,
  minutesAfter: number,
  text: string,
  state?: SeedReply['state'],
]

const THREADS: Record<string, Line[]> = {
  'let-the-tram-be-free': [
    [
      'tram-1',
      null,
      'Driver, line 2',
      40,
      'Seventy seconds at the Square is a good day. With a pushchair and a ten-pound note I have seen three minutes, and then it is my fault at the top.',
    ],
    [
      'tram-2',
      null,
      'Gerald Pym',
      95,
      'A number in it at last, and it is the wrong one. You cannot save all of the £0.9m. Somebody still has to be on the trams at night, and I should like it to be an inspector.',
    ],
    [
      'tram-3',
      'tram-2',
      'Nan Sorrell',
      130,
      'Then call him a conductor and let him help with the bags. We had those. They knew when you had got off at the wrong stop before you did.',
    ],
    [
      'tram-4',
      null,
      'Mother of the other coat',
      410,
      'It was in the other coat. I have paid the £20. He has two tickets now.',
    ],
    [
      'tram-5',
      'tram-4',
      'Inspector (thinking about it)',
      655,
      'Please bring it to the office on Mole Road and ask for me. I remember the rain.',
    ],
  ],
  'a-free-tram-still-has-a-fare': [
    [
      'fare-1',
      null,
      'Top of Quarry Bank',
      33,
      'Thirty-one years up here and this is the first time anybody has put the bank in a column. The bus is £1.80 and it is not there either.',
    ],
    [
      'fare-2',
      null,
      'H. Brandt',
      120,
      'Eleven per cent of those who do not ride say that it is too dear. But what of those who do ride, and go without something else? They were not asked, because they were on the tram. It is a survey of the wrong half.',
    ],
    [
      'fare-3',
      'fare-2',
      'Dele Akande',
      176,
      'That is a fair hit. I went back to look: nobody has ever asked them. It is why I would give 5,100 of them a pass, but I concede that I picked the 5,100 from a table and not from a queue.',
    ],
    ['fare-4', null, 'Marta Lindqvist', 240, 'I would like it noted that he gave me the slot.'],
    [
      'fare-5',
      'fare-1',
      'Another one, two doors up',
      300,
      'I know one of the councillors reads these. It is the one who promised us the extension and lives in Highfold. You know which gate.',
      'pending',
    ],
  ],
  'the-bucket-in-the-corridor': [
    [
      'bucket-1',
      null,
      'Former pupil, class of the blue bowl',
      55,
      'There were three in my day. We named them. I am pleased to see that the family has grown.',
    ],
    [
      'bucket-2',
      null,
      'Plumber, Tar Lane',
      140,
      'It will be the elbow behind the third shower. It is always the elbow behind the third shower. I will do it on Saturday for the price of the part if somebody will let me in.',
    ],
    ['bucket-3', 'bucket-2', 'I. Flood', 420, 'I have the keys and the kettle. Eight o’clock?'],
    [
      'bucket-4',
      null,
      'Quarry Bank parent',
      610,
      'All very charming, but £640 to find a leak is £640 that the school has not got. My daughter’s class sells cakes for pencils. Someone should say plainly that the purse is empty because it was emptied.',
    ],
  ],
  'ask-for-the-odds-not-the-weather': [
    [
      'odds-1',
      null,
      'Maths teacher',
      70,
      'Small correction, and I do it with love: a five on a die is one in six, or 17%. Rain at 30% is nearly twice as likely. The man on Chandler Street had less excuse than you allow him.',
    ],
    ['odds-2', 'odds-1', 'Man on Chandler Street', 900, 'I have bought a hat.'],
    [
      'odds-3',
      null,
      'Sceptical of Highfold',
      1210,
      'Their 90% came off on 86%. They are overconfident at the top end, as I have said for years, and it is good of them to prove it.',
    ],
  ],
  'dredger-that-never-sleeps': [
    [
      'ada-1',
      null,
      'Morning Star, number two',
      18,
      'We have counted twice. We have all six of ours and a spare. MS could just as well be the Maid of Skerra, which carries two in her boat and is careless.',
    ],
    [
      'ada-2',
      'ada-1',
      'Maid of Skerra, deck',
      44,
      'Careless! We have one of them here. It has been a quiet morning. We will look for the other.',
    ],
    [
      'ada-3',
      null,
      'Deckhand, retired',
      61,
      'I was in her for two seasons before she had the grid. You cleared it with your boot. The teeth are probably mine.',
    ],
    [
      'ada-4',
      null,
      'Boat Income Online',
      90,
      'Great article!! Earn money from your own boat at home, no sea needed https://boat-cash.example/join https://boat-cash.example/now',
      'spam',
    ],
  ],
  'auction-hall-buys-by-clock': [
    [
      'clock-gurnard',
      null,
      'I. Castellan, stall 9',
      200,
      'It was £34. And it was not a sneeze at first, it was the start of one. I want that understood by the other seventeen.',
    ],
    [
      'clock-eyebrows',
      null,
      'Quayside widow',
      380,
      'My husband sold to those eyebrows for twenty years and swore that they went up on Fridays. I have told him the news, at the place where one does that.',
    ],
  ],
  'kitchen-that-closes-at-three': [
    [
      'three-1',
      null,
      'One of the four in jerseys',
      300,
      'We washed eleven bowls and a pan and it was the best lunch we have had on your side. We would only say that in Port Ansel somebody would have mentioned the apron beforehand.',
    ],
    [
      'three-2',
      null,
      'Vegetarian of Eastgate',
      520,
      '“If you do not care for fish you may have the other two.” The first one is crab. So I may have a pear, for £19. I am sure that it is a very fine pear.',
    ],
    [
      'three-3',
      'three-2',
      'Amara Quill',
      600,
      'You are right and I should have seen it. I asked her. On Tuesdays there is no fish at all, and the price is £14.',
    ],
    [
      'three-4',
      null,
      'Table by the yard door',
      760,
      'I saw who left short in the cigar box on the Friday and I am minded to print his name here. He has a boat and a grey beard and he had seconds.',
      'pending',
    ],
  ],
  'baker-who-starts-yesterday': [
    [
      'lean-1',
      null,
      'Guide, Saturday walks',
      150,
      'It is I who tell the one about the drowned sailor. People tip better for a sailor than for a brick.',
    ],
    ['lean-2', null, 'Lev’s gran', 480, 'He was up at four as a baby too. Nobody thanked him for it then.'],
  ],
  'how-to-read-a-tide-table': [
    [
      'tide-1',
      null,
      'Chart Room',
      210,
      'A good piece. I would add that the twelfths fail above Lannet Bridge, where the flood comes in with a rush in three and a half hours and dawdles out in nine. I know a man who did the sum and lost a shoe.',
    ],
    [
      'tide-2',
      'tide-1',
      'Man with one shoe',
      270,
      'Is there any way to report a reply for being accurate? Also, does anyone dredge up there?',
      'pending',
    ],
  ],
  'what-to-do-with-a-damp-wall': [
    [
      'damp-1',
      null,
      'Cooper’s Row, odd numbers',
      340,
      'Both sides of the foil, and a cat asleep on it. Please advise about the cat.',
    ],
  ],
}

/** Replies to the columns, the business stories and the living pages; a parent always before its answers. */
export const REPLIES_WORK: SeedReply[] = Object.entries(THREADS).flatMap(([story, lines]) =>
  lines.map(([key, parent, name, minutesAfter, text, state = 'approved']) => ({
    key: `work-${key}`,
    parent: parent && `work-${parent}`,
    story,
    name,
    email: `${addressOf(name)}@reader.example`,
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
