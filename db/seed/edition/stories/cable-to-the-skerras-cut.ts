import { a, b, body, h2, p, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const cableToTheSkerrasCut: SeedStory = {
  slug: 'cable-to-the-skerras-cut',
  section: 'world',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'An anchor, a cable and nine days of one telephone line',
  kicker: 'The Skerras',
  standfirst:
    'The islands’ link to the mainland is whole again; the ship that cut it was waiting for a berth and dragged 900 metres',
  bylines: ['joss-penhale', 'sigrid-vale'],
  topics: ['Skerra islands', 'Harbour Board', 'The Sound'],
  minutesAgo: 16741,
  updatedMinutesAgo: 16021,
  sources: [
    { role: 'agency', name: 'Skerra News Agency', url: 'https://skerra-news.example/cable', isPublished: true },
    {
      role: 'document',
      name: 'Sound Cable Company, notice of fault and repair',
      url: 'https://sound-cable.example/fault-14',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'At 15.22 on Thursday a man in a hut at Norrhaven turned a key, and 2,452 people got nine days of messages at once. The cable that ties the Skerras to the rest of the world has been mended. For a little over a week the two islands had shared one radio link, with room for forty calls, and had found out who really needs to talk.',
    ),
    p(
      'The cable is as thick as a broom handle. It lies on the bed of the Sound for 19 nautical miles, and carries everything: telephones, the bank, the school’s lessons, the sensor in the lighthouse. In the shallows it is buried to the depth of a metre. It was in the shallows that it was caught.',
    ),
    h2('How it was cut'),
    p(
      'The coaster ',
      b('Amity Bay'),
      ' had anchored outside the fairway to wait for a berth, in a place where anchoring is allowed. In the small hours, with the wind at force eight from the south, her anchor broke out. By her own recorder she went 900 metres before the mate could get the engine going, and for the last sixty of them she had the cable with her.',
    ),
    p(
      'She reported it within four minutes, which is less common than one might hope. Captain Anselm Roe, the harbour master, said that he had no complaint of the mate. He did have one of the chart, on which the anchorage ends 400 metres from the cable. “It was drawn for calm days,” he said. “We do not have a shortage of paper. It can be drawn again.”',
    ),
    h2('Forty lines'),
    p(
      'On the first morning the island meeting sat in the school and shared out the radio link. ',
      a('https://skerra-news.example/cable', 'The list'),
      ' was pinned on the door of the post office, and argued with in pencil:',
    ),
    ul(
      'six lines for the doctor, the lifeboat and the ferry, at all times',
      'four for the school and four for the shops and the bank',
      'ten for the fish sales, from five to eight in the morning only',
      'the other sixteen for anybody, ten minutes each, in the order of the queue',
    ),
    p(
      'Card machines were dead by noon. Garth Ollery at the Norrhaven stores wrote debts in a book, as his grandfather had, and at the end had £11,300 on paper from 388 customers. He has since been paid all but £41. He knows who it is, and so does everybody else.',
    ),
    p(
      'In the evenings there was less to do. The library on Great Skerra lent 402 books in nine days, against about 110 in a usual week. The schoolmaster, whose lessons in physics come down the cable from Merrowport, took the class to look at the hut instead.',
    ),
    h2('The repair'),
    p(
      'A cable ship, the Grapnel, came up from the south on the fifth day and waited two more for the swell to go down. She lifted the ends, one at a time, with a hook on a rope, much as it was done in 1901. Then two jointers, Ama Serwaa and Pell Dixon, sat in a heated cabin for 19 hours and joined 48 threads of glass, each of them thinner than a hair.',
    ),
    p(
      'If one of the threads is off by a thousandth of a millimetre it has to be done again. Seven were. Dixon sings while he does it, Serwaa said, and only knows the one song.',
    ),
    p(
      'The ',
      a('https://sound-cable.example/fault-14', 'notice of the Sound Cable Company'),
      ' puts the cost at £640,000, for which the ship’s insurers will be asked. It is the fourteenth fault since the cable was laid, and the third by an anchor. The county has had a second cable in its plans for eleven years. It would take another road, round the north, and costs £7.8m.',
    ),
    p(
      'Not everyone was glad on Thursday. Old Mrs Saul at the west end, whose son rings every night from Merrowport at six to ask if she is all right, had been getting a letter by each boat. She would like, if it is no trouble, to have both.',
    ),
    seeAlso('story:skerra-votes-to-keep-its-winter-ferry', 'Skerra votes to tax itself and keep its winter ferry'),
  ),
}
