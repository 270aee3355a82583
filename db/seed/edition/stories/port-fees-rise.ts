import { a, b, body, CREDIT, h2, p, quote, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const portFeesRise: SeedStory = {
  slug: 'port-fees-to-rise-as-dredging-bill-grows',
  section: 'business',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Port fees to rise 9% as dredging bill grows',
  kicker: 'Shipping',
  standfirst: 'Harbour Board blames a wet year and a wandering sandbank; feeder lines say they will count the cost',
  bylines: ['joss-penhale'],
  topics: ['Harbour Board', 'Shipping', 'Dredging'],
  minutesAgo: 310,
  updatedMinutesAgo: 250,
  mainPicture: {
    art: 'cranes-dusk',
    caption: 'A mooring gang on the container quay at the Staithes',
    credit: CREDIT,
    alt: 'Two men haul a rope on a quay at dusk; behind them cranes unload a container ship against a low sun.',
  },
  sources: [
    {
      role: 'document',
      name: 'Harbour Board, schedule of dues',
      url: 'https://harbour-board.example/dues',
      isPublished: true,
    },
    { role: 'agency', name: 'Strait Wire', url: null, isPublished: true },
  ],
  body: body(
    p(
      'Ships that call at Merrowport will pay 9% more from the start of the new quarter. The Harbour Board has put its dues up from 34p to 37p a gross ton, the largest rise in eleven years, and says that every penny of it will go to the bottom of the river.',
    ),
    p(
      'Dues bring in £14.4m a year, so that a rise of 9% is worth about £1.3m. That is also, to within a few thousand pounds, the amount by which the dredging bill has grown since last year: from £3.1m to £4.4m.',
    ),
    p('“We are not raising money,” said Joan Trevanion, the Board’s chief executive. “We are raising mud.”'),
    h2('The bank that moved'),
    p(
      'The mud has two causes, according to ',
      a('https://harbour-board.example/dues', 'the paper'),
      ' that went with the decision. The first is rain. The Lannet in flood carries four times what it carries in a common month, and drops most of it where the fresh water meets the salt, between Lannet Bridge and the end of the North Mole.',
    ),
    p(
      'The second is the Sexton, a sandbank that appears on charts from 1840 in one place and since last winter lies in another. It has come about 210 metres east and now leans on the edge of the channel. Captain Anselm Roe, the harbour master, described it to the Board as “a guest who has found the sofa”.',
    ),
    p(
      'The dredger ',
      b('Patient Ada'),
      ' used to work the channel for 70 days a year. This year it has been 104, and the hopper has gone out to the spoil ground 611 times.',
    ),
    quote('People picture a trench, dug once. It is more like a path across a beach. You keep it by walking on it.'),
    p(
      'That was Roe again, to the Board’s finance committee, which asked whether the path could be narrower. He said that it could, by six metres, and that he would then want to be told which pilots should be narrower too.',
    ),
    h2('Who pays'),
    p(
      'A feeder ship of 9,000 gross tons, which is the size that comes most often, will pay £3,330 a call instead of £3,060. Three lines make up more than half of the port’s calls:',
    ),
    ul(
      ['Halcyon Feeders, with 148 calls last year: about £40,000 more'],
      ['Strait & Northern, with 96: about £26,000 more'],
      ['the Skerra ferry, which pays a fixed sum and is not affected'],
    ),
    p(
      'Halcyon’s agent in the port, Teodor Brandt, said that £270 was “a morning’s fuel” and would not move a ship by itself. “But I send a list to the owners at the end of every year. It has prices on it for Merrowport and for Port Ansel, side by side. I would rather not have to make the type smaller.”',
    ),
    p(
      'Port Ansel, across the Strait in Vantry, has charged the same dues for four years. It is cut in rock and needs no dredger; it also has no railway.',
    ),
    p(
      'Fishing boats are charged by length and not by the ton, and theirs will go up by 3%. Liesbeth Crane, who speaks for the 41 boats that land at the Fish Steps, called it bearable. She would have liked a word with the sandbank, she said, since it had eaten two of her anchors.',
    ),
    h2('Next winter'),
    p(
      'The Board has asked engineers whether a training wall, a low bank of stone along the eastern side, would keep the Sexton where it is. A first sketch puts it at £11m. At the present bill that is two and a half years of dredging; the engineers have been told to find out whether it is also two and a half years of peace.',
    ),
    seeAlso('story:herring-line-with-vantry-redrawn', 'Vantry and the county redraw the herring line'),
    seeAlso('https://harbour-board.example/channel-survey', 'Harbour Board: survey of the channel'),
  ),
}
