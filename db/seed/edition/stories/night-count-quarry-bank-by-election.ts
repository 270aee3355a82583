import { a, body, h2, p, quote, seeAlso, table } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const nightCountQuarryBankByElection: SeedStory = {
  slug: 'night-count-quarry-bank-by-election',
  section: 'news',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Quarry Bank elects its school’s bucket-carrier by eleven votes',
  kicker: 'By-election',
  standfirst:
    'Farida Noakes takes the empty seat after a recount that began with a lead of one and ended at ten to three',
  bylines: ['ines-ferreira'],
  topics: ['Quarry Bank', 'Elections', 'Merrowport council'],
  minutesAgo: 8651,
  updatedMinutesAgo: 8501,
  sources: [
    {
      role: 'document',
      name: 'Merrowport council, declaration of the poll at Quarry Bank',
      url: 'https://council.merrowport.example/elections/quarry-bank',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'At ten to three in the morning, in a school hall with a bucket in each corner, Farida Noakes was elected to the council for Quarry Bank by 812 votes to 801. She is a classroom assistant at the school, and had emptied two of the buckets herself on the way in.',
    ),
    p(
      'The seat fell vacant when Desmond Hartley resigned after 26 years to look after his wife. Noakes, who stood as an independent, fills the last of the 34 places in the chamber in time for the debate on the Eastgate baths.',
    ),
    p('The ', a('https://council.merrowport.example/elections/quarry-bank', 'declaration'), ' gives the figures:'),
    table(
      'Quarry Bank ward: votes at the two counts',
      ['Candidate', 'Standing as', 'First count', 'Recount'],
      ['Farida Noakes', 'Independent', '806', '812'],
      ['Gordon Peel', 'Ratepayers', '805', '801'],
      ['Anneke Brisk', 'Trams Not Traffic', '403', '397'],
      ['Lorcan Whitby', 'No description', '63', '63'],
      ['Papers rejected', '', '18', '22'],
    ),
    p(
      'Of 4,870 electors 2,095 voted, a turnout of 43%. That is nine points more than at the last full election, when nobody offered them a roof.',
    ),
    h2('A lead of one'),
    p(
      'It should have been over by midnight. The first count gave Noakes one vote more than Peel, and the returning officer, Perpetua Lamb, asked whether anyone would like to see it done again. Both agents said yes before she had reached the verb.',
    ),
    p(
      'The recount was done on the dinner tables, face up, in bundles of 25. It found six of Noakes’s papers in a bundle of Brisk’s, put there by a teller who said that he had been awake since the milk. It also found four papers counted for Peel on which the cross lay squarely on the line between two names. Lamb held each of them to the lamp, showed it to all four candidates and added it to the pile of the rejected.',
    ),
    p(
      'Peel, a retired builder’s merchant, did not dispute the papers. “I sold rulers for thirty years,” he said. “I know what a line is.” He shook hands with everyone at the tables, including the caretaker, who had not been counting.',
    ),
    h2('Not about the baths, she says'),
    p(
      'Noakes fought the election on the school, whose gym has been shut for two winters. The repair of the roof is put at £1.1m and has stood in the council’s programme for three years without a date. She promised nothing else, and her leaflet had a blank half which voters were asked to fill in. She got back 340.',
    ),
    quote(
      'A hundred and twelve of them wrote about the roof. Ninety wrote about dogs. I had not prepared a position on dogs, and I have had to develop one.',
    ),
    p(
      'On the baths she would say only that she had read the report once and meant to read it again. “People tell me that it is the pool or the roof,” she said. “I teach eight-year-olds. When somebody gives you two doors, you ask who built the wall.”',
    ),
    p(
      'Brisk, whose 397 votes were the best that her group has had on the hill, said that she would stand again and bring her own teller. Whitby, who had spent £11 on his campaign, most of it on a cake for the count, worked out that it came to seventeen pence a vote. The cake was gone by one.',
    ),
    p(
      'The hall was wanted for breakfast club at half past seven. Noakes stayed to stack the chairs, and was told by the caretaker that members of the council did not need to. She asked him where it said so.',
    ),
    seeAlso('story:four-names-for-one-empty-seat', 'Four names for one empty seat on the council'),
  ),
}
