import { a, b, body, h2, p, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const fourNamesForOneEmptySeat: SeedStory = {
  slug: 'four-names-for-one-empty-seat',
  section: 'news',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Four names for one empty seat on the council',
  kicker: 'Local government',
  standfirst:
    'Quarry Bank votes in thirteen days to replace Desmond Hartley, whose vote has often been the one that settled it',
  bylines: ['ines-ferreira'],
  topics: ['Quarry Bank', 'Elections', 'Merrowport council'],
  minutesAgo: 27341,
  sources: [
    {
      role: 'document',
      name: 'Merrowport council, statement of persons nominated',
      url: 'https://council.merrowport.example/elections/quarry-bank/nominations',
      isPublished: true,
    },
    { role: 'original', name: 'Desmond Hartley, letter of resignation', url: null, isPublished: false },
  ],
  body: body(
    p(
      'Four people want the seat at Quarry Bank that Desmond Hartley has left after 26 years. Nominations closed at noon, when the deputy town clerk, Perpetua Lamb, put her hand on the lid of the tray and said that anyone on the stairs was on the stairs.',
    ),
    p(
      'Hartley, who is 74, gave up his place in a letter of two lines. His wife, Jean, had a stroke last autumn. “She has come to every election of mine,” he said at his front door. “I thought that I might come to something of hers.”',
    ),
    h2('Who is standing'),
    p(
      'The ',
      a('https://council.merrowport.example/elections/quarry-bank/nominations', 'statement of persons nominated'),
      ', in the order of the alphabet, as the law has it:',
    ),
    ul(
      [
        b('Anneke Brisk'),
        ', 29, of Trams Not Traffic, who surveys drains for a living and wants line 2 extended by 900 metres to the estate',
      ],
      [b('Farida Noakes'), ', 44, independent, a classroom assistant at Quarry Bank school'],
      [b('Gordon Peel'), ', 68, of the Ratepayers, formerly a builder’s merchant, who has stood twice before'],
      [
        b('Lorcan Whitby'),
        ', 51, who was offered six words to describe himself on the paper and has declined them all',
      ],
    ),
    p(
      'Each needed ten signatures from the ward. Noakes brought 10, Brisk 10 and Peel 64, which is not better but does no harm. Whitby’s tenth was his opponent’s: Noakes signed for him at the bus stop on Monday, when he was one short and it was raining.',
    ),
    h2('Why one seat matters'),
    p(
      'The council has 34 places. With one empty there are 33, and since last summer the members have divided so evenly that of the past forty recorded votes eleven were settled by two or fewer. Three were ties, which the leader, Ruth Calloway, broke with her second vote. On each of the three Hartley had voted against her.',
    ),
    p(
      'That is why both sides will be counting on Quarry Bank when the future of the Eastgate baths comes to the chamber in three weeks. Hana Weiss, who chairs the leisure committee, said that she would not guess at it. Idris Pell, for finance, said that he had guessed at it and would keep the answer to himself.',
    ),
    p(
      'The estate is two miles from the baths and uphill. Its own complaint is the school, where water comes through the roof of the gym. All four candidates have promised to see it mended; only Brisk has said what she would give up for it, which is a roundabout.',
    ),
    h2('What happens next'),
    p(
      'There are 4,870 electors. Polling is from seven in the morning until ten at night in the school hall, the bowls pavilion and a caravan at the top of Pit Road, where the old polling station has been turned into two flats. Requests to vote by post must reach the Town Hall by Friday at five.',
    ),
    p(
      'The count follows at once. Lamb, who will run it, has asked the candidates to a rehearsal in which they will be shown an envelope, a table and a doubtful cross. She has done it before every count since a night nine years ago, of which she will say no more than that two people are now married.',
    ),
    p(
      'Hartley will not say whom he prefers. He has told all four where the keys of the bowls pavilion hang, and that the heater must be kicked on the left side.',
    ),
    seeAlso(
      'story:night-count-quarry-bank-by-election',
      'The result: Quarry Bank elects its school’s bucket-carrier by eleven votes',
    ),
  ),
}
