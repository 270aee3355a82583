import { a, b, body, CREDIT, h2, ol, p, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const stopBlamingTheBoilers: SeedStory = {
  slug: 'stop-blaming-the-boilers',
  section: 'opinion',
  kind: 'opinion',
  language: 'en',
  dir: 'ltr',
  headline: 'Stop blaming the boilers: this was a choice',
  kicker: 'Opinion',
  standfirst: 'Twelve budgets in a row left out the same small sum, and now the large one is called fate',
  bylines: ['dele-akande'],
  topics: ['Eastgate baths', 'Merrowport council', 'Public money'],
  minutesAgo: 26,
  mainPicture: {
    art: 'council-vote',
    caption: 'The chamber on Customs Square during a vote',
    credit: CREDIT,
    alt: 'Councillors on two rows of benches raise their hands in a tall panelled chamber; the public watches from the gallery.',
  },
  sources: [
    {
      role: 'document',
      name: 'Merrowport council, twelve annual budgets',
      url: 'https://council.merrowport.example/budgets',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'A boiler cannot vote. I say this because anyone who followed the debate on the Eastgate baths might think that two iron drums had taken the floor, moved the closure and carried it by three.',
    ),
    p(
      'They failed, we are told. They reached the end of their lives. It is the language of the graveside, and like most of what is said there it passes over how the deceased was fed. I have spent a week with ',
      a('https://council.merrowport.example/budgets', 'the council’s budgets'),
      ', which are dull and public and quite clear.',
    ),
    h2('A hundred and ten thousand pounds'),
    p(
      'In the spring of the year in which the present roof was put on, the council’s engineer wrote that the boilers of 1968 would last “twenty years more with proper care, and ten without”. He put proper care at £110,000 a year. It is in the appendix, in a table, between the cost of deckchairs and the cost of swans.',
    ),
    p(
      'In that year the sum was paid. In the next it was halved. Since then it has been left out of twelve budgets in a row, each time with a note that it could be found “should the need arise”. Twelve times 110,000 is £1.32m. The need has arisen, and it has brought its friends: the bill for new boilers, with what the heat has since done to the flues and the floor, is £4.0m.',
    ),
    p(
      'That is how a choice is made to look like weather. One does not close a bathhouse. One omits a line, and waits.',
    ),
    h2('Three sums that nobody did'),
    p(
      'I used to teach fourteen-year-olds, and I would have sent this report back with the same three remarks in the margin.',
    ),
    ol(
      [
        b('Compare with something.'),
        ' Four million pounds over the thirty years that new boilers last is £133,000 a year. Borrowed at the council’s own rate of 4.1%, it is about £234,000 a year, interest included. That is less than the tickets bring in.',
      ],
      [
        b('Count both sides.'),
        ' Closing is not free. Making the building safe costs £280,000, guarding it £64,000 a year, and pulling it down, which is what will happen, £1.1m, because the asbestos must come out whoever owns it.',
      ],
      [
        b('Show the other answer.'),
        ' A heat pump in the river would cost more to buy and less to run; the harbour offices have had one for six years. It is dismissed in a sentence. The sentence has no number in it.',
      ],
    ),
    p(
      'None of this proves that the baths should stay. One may look at £412,000 a year, and at a school with buckets in it, and decide that swimming is something people can do without. It is a respectable view. I should have liked to hear somebody hold it, aloud, on the record, with an election in eighteen months.',
    ),
    h2('Care is the first thing to go'),
    p(
      'What worries me is less the baths than the method. There is no ribbon to be cut on maintenance. Nobody has ever been re-elected for a gutter. So in a hard year it goes first, and since all years are hard it goes always, and what we own wears out at a speed that no one has chosen and everyone has signed.',
    ),
    p(
      'Lannet Bridge had its bearings greased every two years until it did not. The market hall’s roof was painted on a cycle of seven years, which has become a cycle of never. I asked the council for a list of what it should be spending on care and what it does. The first figure is £3.9m. The second is £1.7m. The difference, £2.2m a year, is our real borrowing, and we have taken it out from the only lender that never sends a letter.',
    ),
    p(
      'My colleague Marta Lindqvist ',
      a('story:a-town-that-cannot-keep-water-warm', 'has written beautifully'),
      ' about nerve. I would settle for a footnote. Let every budget print, beside what it spends, what it has left out for the third year running. Then let them vote on that, with their hands up, in the light of those fine tall windows.',
    ),
    seeAlso(
      'story:council-votes-to-close-last-public-bathhouse',
      'Council votes to close the town’s last public bathhouse',
    ),
  ),
}
