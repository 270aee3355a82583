import { a, body, h2, p, quote, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const littleSkerraWaitsForItsRoof: SeedStory = {
  slug: 'little-skerra-waits-for-its-roof',
  section: 'world',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Little Skerra buys a roof and waits for a day to land it',
  kicker: 'The Skerras',
  standfirst:
    'The hall blew open three winters ago; eleven tonnes of slate now sit on Great Skerra for want of a flat sea',
  bylines: ['joss-penhale'],
  topics: ['Skerra islands', 'Public buildings', 'Weather'],
  minutesAgo: 10171,
  sources: [
    { role: 'agency', name: 'Skerra News Agency', url: 'https://skerra-news.example/hall-roof', isPublished: true },
    { role: 'original', name: 'Little Skerra hall committee, accounts', url: null, isPublished: true },
  ],
  body: body(
    p(
      'The roof of the hall on Little Skerra is complete. It has been paid for, numbered and stacked in good order, under a tarpaulin, on the quay at Norrhaven. That is four miles from the hall, on the wrong island, and it has been there for 26 days.',
    ),
    p(
      'To get it across takes a barge, a derrick and six hours in which the swell at the landing is under half a metre. There have been two such spells this winter. One was at night and the other was on the day of the funeral of the man who owns the derrick’s uncle.',
    ),
    p(
      '“We have a roof and we have a hall,” said Isbel Garrow, who keeps the shop and chairs the committee. “It is only a matter of introducing them.”',
    ),
    h2('Three winters in the open'),
    p(
      'The old roof went on a night of south wind, in one piece, with a noise that people describe as a cough. It came down in the glebe, the right way up, and a family of otters has it. Since then the island’s 312 people have danced in the boat shed and married in the school, and have voted in their own kitchens, to which the postman brings the box.',
    ),
    p(
      'The walls are sound, having been made by people who had seen weather. Inside there is a floor of maple that was laid for dancing, now under boards, and a piano, now under Mr Tolland Brae, who moved it into his front room and has had to learn it.',
    ),
    h2('What it costs'),
    p('The committee’s accounts, which hang in the shop beside the biscuits, put the whole at £96,000:'),
    ul(
      '£41,000 for slates, battens and nails',
      '£33,000 for timber, cut and numbered in a yard at Ropewalk',
      '£14,000 for the barge and the derrick, for one day',
      '£8,000 for two slaters, for four weeks, with board',
    ),
    p(
      'The county gave £40,000. A dance on Great Skerra raised £6,150, and a calendar of the otters £2,860. The rest, £46,990, was lent by the islanders themselves in notes of £10, at no interest, to be paid back out of the takings of the hall. Garrow reckons on 22 years.',
    ),
    p(
      'Each day of waiting adds £65 in storage, so that the total stands £1,690 above the sheet. The Harbour Board, which owns the quay at Norrhaven, has been asked to forgo it and has said through ',
      a('https://skerra-news.example/hall-roof', 'the Skerra News Agency'),
      ' that it will bring the matter before its next meeting. That is in five weeks. It comes to another £2,275, as was pointed out to it on a postcard.',
    ),
    h2('The window'),
    p(
      'Dr Petra Sandoval of the Highfold Observatory has been sending the committee a forecast of its own every morning at seven, for nothing, with the height of the swell to the nearest ten centimetres. She has never seen the place. She has begun to dream about the landing, she said, and in the dream she is always holding the rope.',
    ),
    p(
      'Her best guess is a ridge of high pressure toward the end of next week, with two days of light air. The slaters have been told to pack. The derrick’s owner has been asked about other uncles, and has one, who is in excellent health and means to be at the landing to see it done.',
    ),
    quote(
      'I was married in that hall, and both of the girls. When the first slate goes on I shall be under it with a chair. I do not care if it rains. I want to hear it not come in.',
    ),
    p(
      'That was Oda Strand, who is 88. There is to be a dance on the first night, roof or no roof on the north side, and the piano has been promised back. Mr Brae has asked if he may come with it.',
    ),
    seeAlso('story:skerra-votes-to-keep-its-winter-ferry', 'Skerra votes to tax itself and keep its winter ferry'),
  ),
}
