import type { SeedReply } from './types'

type Line = readonly [key: string, parent: string | null, name: string, minutesAfter: number, text: string]

const THREADS: Record<string, Line[]> = {
  'council-votes-to-close-last-public-bathhouse': [
    [
      'bath-1',
      null,
      'Rosa M.',
      4,
      'My grandmother worked the ticket window. Nobody on that committee has been inside in ten years.',
    ],
    [
      'bath-2',
      'bath-1',
      'J. Petrov',
      7,
      'They were invited last March and did not come. I was there with the tea urn. Forty cups, three councillors’ spouses, no councillors.',
    ],
    [
      'bath-3',
      'bath-2',
      'Hal Oduya',
      11,
      'To be fair, one came on the Tuesday. She stayed for an hour and asked good questions. She voted against closing.',
    ],
    [
      'bath-4',
      null,
      'Quarry Bank parent',
      9,
      'I am sorry about the baths, truly. But my daughter has done PE in the dinner hall for two winters because the gym roof leaks. If it is one or the other I know which I want, and I do not think that makes me a philistine.',
    ],
    [
      'bath-5',
      'bath-4',
      'Winifred T.',
      13,
      'It does not. What makes me angry is that we are the ones left arguing with each other about it.',
    ],
    [
      'bath-6',
      null,
      'P. Lund',
      15,
      'Thirty-seven homes without a bath. In this century. I had to read that line twice.',
    ],
    [
      'bath-7',
      null,
      'Old Stoker',
      19,
      'Number two boiler could be had back for less than they say. The tubes are gone but the shell is sound. I looked after it from 1979 until they gave me a clock. Nobody has asked me and I am in the book.',
    ],
    [
      'bath-8',
      'bath-7',
      'Ines Ferreira',
      24,
      'I should like to ask you. Would you write to the newsroom? The address is at the foot of the page.',
    ],
    ['bath-9', null, 'Marek', 21, 'Does anyone know if the Thursday lane swim is on this week?'],
    ['bath-10', 'bath-9', 'Rosa M.', 26, 'It is. Bring 20p for the locker, the pound ones are stuck.'],
  ],
  'a-town-that-cannot-keep-water-warm': [
    ['warm-1', null, 'Dr F. Asante', 3, 'I read this aloud at breakfast and had to stop at Mr Tibbs.'],
    [
      'warm-2',
      null,
      'Gerald Pym',
      5,
      'Lovely writing. It would be lovelier with a number in it. Nerve is not a source of finance.',
    ],
    ['warm-3', 'warm-2', 'Tilda', 9, 'There are two numbers in it. £19,400 and a penny three farthings. They managed.'],
    [
      'warm-4',
      'warm-3',
      'Gerald Pym',
      14,
      'About £2.3m in today’s money by my reckoning, so a good deal less than the repair. They got a better price than we do. That is rather my point.',
    ],
    ['warm-5', null, 'N.', 20, 'The docker is my dad. The bank manager has improved.'],
  ],
  'tenants-win-right-to-see-repair-records': [
    [
      'rent-1',
      null,
      'Cooper’s Row, odd numbers',
      20,
      'The joist at 31 is famous. We have a plasterer’s signature too, and a date, and a drawing of a cat.',
    ],
    [
      'rent-2',
      null,
      'A small landlord',
      35,
      'I let one flat, the one my mother lived in. I fix things the same week. Now I am to write it all down in a form or be fined three thousand pounds. The big ones have an office for that. I have a biscuit tin.',
    ],
    [
      'rent-3',
      'rent-2',
      'Bea Lorne',
      52,
      'Then the biscuit tin is your record. It says in the article that you can start a new book on the first day. You sound like the landlord everyone wants, you will be fine.',
    ],
    [
      'rent-4',
      'rent-3',
      'A small landlord',
      66,
      'That is kind. I had missed the line about starting fresh. I withdraw about half of my grumble.',
    ],
    ['rent-5', null, 'S. Kowal', 90, 'Two inspectors for 4,000 tenancies. I give it until June.'],
    [
      'rent-6',
      null,
      'Ex-surveyor',
      120,
      'Always tap the wall under the window. If it sounds like a biscuit, walk away.',
    ],
  ],
  'port-fees-to-rise-as-dredging-bill-grows': [
    [
      'port-1',
      null,
      'Deckhand, retired',
      30,
      'The Sexton moved in 1963 as well. Came back by itself in ’71. The Board has the soundings in a cupboard, third door on the left.',
    ],
    [
      'port-2',
      'port-1',
      'Chart Room',
      75,
      'It did not come back. They moved the buoy. (I have that chart on my wall.)',
    ],
    ['port-3', 'port-2', 'Deckhand, retired', 88, 'Well. That explains a thing that happened to me in 1972.'],
    ['port-4', null, 'K. Vass', 110, '“We are raising mud” should be on the Board’s coat of arms.'],
    [
      'port-5',
      null,
      'Importer',
      160,
      'Nine per cent on dues ends up on the price of everything in Saltmarket. It is small, I know. It is always small. There have been five small things this year.',
    ],
  ],
  'wettest-month-since-records-began': [
    [
      'rain-1',
      null,
      'Tar Lane resident',
      22,
      'We were one of the eleven. To whoever left the dehumidifier and the tin of shortbread on our step, thank you. The shortbread was dry, which is more than I can say for anything else.',
    ],
    [
      'rain-2',
      null,
      'Sceptical of Highfold',
      60,
      'One record in 139 years. The month of 1951 was nearly as wet and nobody called it climate.',
    ],
    [
      'rain-3',
      'rain-2',
      'Maths teacher',
      85,
      'The piece says exactly that about one month, in the paragraph before the list. The list is the interesting bit: heavy days have doubled.',
    ],
    [
      'rain-4',
      'rain-3',
      'Sceptical of Highfold',
      101,
      'Four blocks of 35 years is not much of a series. But I have downloaded the readings and will do it by decade, since they are there.',
    ],
    ['rain-5', 'rain-4', 'Maths teacher', 180, 'Good. Do post it. I will set it as homework either way.'],
    ['rain-6', null, 'Bo', 210, 'Did Mrs Grieve get her chair back?'],
    [
      'rain-7',
      'rain-6',
      'Rowing club, bow seat',
      240,
      'She did. She sat in it and told us where to put everything else.',
    ],
  ],
  'a-cellists-quiet-goodbye-at-the-corn-exchange': [
    [
      'cello-1',
      null,
      'Back row, standing',
      45,
      'I was one of the eleven. She taught me for nine years and said about forty words. I have them all.',
    ],
    [
      'cello-2',
      null,
      'H. Brandt',
      130,
      'I was behind a pillar for £18 and heard mostly a man unwrapping a lozenge, from the D minor right through to the horn. The review is a better seat than mine was.',
    ],
    ['cello-3', 'cello-2', 'Lozenge', 200, 'I owe you an apology. It was a cough or a lozenge and I chose wrongly.'],
    ['cello-4', 'cello-3', 'H. Brandt', 214, 'Accepted. It was, I admit, in time.'],
  ],
  'rovers-win-by-the-light-of-one-lamp': [
    ['foot-1', null, 'East Terrace', 15, 'Best nil-nil I ever saw, and then it was not.'],
    [
      'foot-2',
      null,
      'Athletic till I die',
      40,
      'It hit the dog. There are pictures. The dog is an outside agent and it should have been a drop ball.',
    ],
    [
      'foot-3',
      'foot-2',
      'Honor C.',
      190,
      'Only if the ball had not already crossed the line. It had. I have spoken to the dog.',
    ],
    ['foot-5', 'foot-3', 'Athletic till I die', 240, 'Then I withdraw the protest and would like to sign the dog.'],
    ['foot-4', null, 'Gwil', 300, 'Brown and a slightly different brown. I feel seen.'],
  ],
  'the-woman-who-keeps-the-exchange-clock': [
    [
      'clock-1',
      null,
      'Stall 22',
      50,
      'I set my watch by her for fifteen years without knowing there was a her. Went up and said so. She told me that my watch was fast.',
    ],
    [
      'clock-2',
      null,
      'Horologist (amateur)',
      400,
      'Small correction: a penny on the bob of a seconds pendulum gives roughly two fifths of a second a day, as you say, but only for the old pennies. The new ones weigh about a third as much.',
    ],
    ['clock-3', 'clock-2', 'Amara Quill', 460, 'They are the old ones. She keeps the new ones for the bus.'],
    [
      'clock-5',
      'clock-3',
      'Horologist (amateur)',
      520,
      'I have never been so pleased to be wrong. Is there a waiting list for the stairs?',
    ],
    [
      'clock-4',
      null,
      'Ebo’s mum',
      900,
      'He does not shut up about it. I have learned what a fly is. I did not want to learn what a fly is.',
    ],
  ],
}

/** Replies that readers see from the first start. */
export const approvedReplies: SeedReply[] = Object.entries(THREADS).flatMap(([story, lines]) =>
  lines.map(([key, parent, name, minutesAfter, text]) => ({
    key,
    parent,
    story,
    name,
    email: `${addressOf(name)}@reader.example`,
    text,
    minutesAfter,
    state: 'approved' as const,
  })),
)

function addressOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
