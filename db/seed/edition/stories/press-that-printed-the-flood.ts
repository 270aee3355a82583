import { a, body, h2, i, p, pull, rule, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const pressThatPrintedTheFlood: SeedStory = {
  slug: 'press-that-printed-the-flood',
  section: 'culture',
  kind: 'feature',
  language: 'en',
  dir: 'ltr',
  headline: 'The press that printed the flood prints again',
  kicker: 'Printing',
  standfirst:
    'In 1951 this paper came out by hand, from a loft, by candlelight; the apprentice is 91 and remembers the mistake',
  bylines: ['amara-quill'],
  topics: ['Printing', 'Floods', 'The Ledger'],
  minutesAgo: 10273,
  sources: [
    {
      role: 'document',
      name: 'The Harbour Ledger, flood edition of 1951',
      url: 'https://county-archive.example/ledger/1951-flood',
      isPublished: true,
    },
    { role: 'original', name: 'Rope Works Print Shop, notes on the restoration', url: null, isPublished: false },
  ],
  body: body(
    p(
      'Edda Kruse, who is 91, was asked whether she would like a chair. She said that she had never sat down in front of it yet. Then she put her left hand on the bar of the press, not to pull it, only as one touches a horse, and told the young man with the roller that he was using too much ink.',
    ),
    p(
      'The press is called the Dowager. She is iron, weighs 1.3 tonnes, was cast in Port Ansel in 1838, and has a brass crab on top where others have an eagle. She had been in this newspaper’s loft for longer than the newspaper has been in the building. For most of that time she printed posters: sales of rope, lost dogs, a lecture on the moon. Once, for two nights, she printed the ',
      i('Ledger'),
      '.',
    ),
    h2('Two nights in 1951'),
    p(
      'It was the last week of what is still the wettest month in the book, though this one is gaining on it. The cellar on Customs Square, where the big machine stood, filled in forty minutes. The current went with it. The editor of the day, a Mr Gaunt, sent everybody home, and nobody went.',
    ),
    p(
      'Kruse was 16 and in the second month of her apprenticeship. There were five of them: two compositors, a machine man with no machine, the night watchman, and herself, who was there to make tea. By half past nine the type for one sheet had been carried up four flights in wet trays. By ten the watchman had shown that he could pull.',
    ),
    p(
      'They printed until nine in the morning, slept on the paper, and began again. Two men can make about 200 pulls an hour on such a press, if they are paid to hurry. The five, taking turns, made 2,150 in the first eleven hours, which is 195, and the archive has ',
      a('https://county-archive.example/ledger/1951-flood', 'one of the sheets'),
      '. It has the height of the river, a list of streets, a list of names, and where to find bread.',
    ),
    pull('“Mr Gaunt said that we could be late or we could be wrong, and we were not late.”'),
    p(
      'It also has a mistake. Number 14 Fish Steps is among the houses from which all were saved. It should have been 41. “I set that line,” said Kruse. “My hands were cold and I had been sixteen for a week. Mr Gaunt said that we could be late or we could be wrong, and we were not late.” The man from number 41 came in on the Friday, dry and annoyed, and was given a free advertisement for his lodger’s piano.',
    ),
    h2('Forty-one parts'),
    p(
      'The Dowager has spent the last two years in pieces on the floor of the Rope Works, where Silvan Achebe and eight volunteers run a print shop on Wednesdays. There are 41 moving parts, and they had 38. A toggle was forged by a farrier. The second missing part was in use as a doorstop on Chandler Street. The third, the pin that holds the bar, was posted to them last winter in an envelope, without a word, from Little Skerra.',
    ),
    p(
      'It has cost £7,920 in all, £5,000 of it from this newspaper, which has thereby bought back a press that it gave away in 1974 for the price of a lorry. From the spring schools may come and set their names. Each child will be shown how to check a line, which is backwards, and with the thumb.',
    ),
    rule,
    p(
      'The first sheet was to be a surprise. Achebe had set the old front page afresh, letter for letter, list for list, and he pulled it himself and hung it in front of her, black and shining.',
    ),
    p(
      'She read it as compositors do, from the bottom. It took some time. She stopped at the line for the Fish Steps, asked for the tweezers and her glasses, went round to the bed of the press, and with two movements of a hand that did not shake at all turned 14 into 41.',
    ),
    p('“Now then,” she said, and took the bar. “Less ink.”'),
    seeAlso('story:wettest-month-since-records-began', 'Wettest month since records began, says Observatory'),
  ),
}
