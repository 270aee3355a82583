import { a, body, h2, i, p, pull, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const libraryByHand: SeedStory = {
  slug: 'library-by-hand',
  section: 'culture',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'The town moves its library by hand, one book at a time',
  kicker: 'Reading room',
  standfirst: 'With water rising in the cellar, 311 people stood in a line and passed 9,640 volumes to a dry loft',
  bylines: ['amara-quill', 'ines-ferreira'],
  topics: ['Books', 'Floods', 'Corn Exchange'],
  minutesAgo: 6343,
  sources: [
    {
      role: 'original',
      name: 'Chandler Street Reading Room, the librarian’s tally',
      url: 'https://reading-room.example/tally',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'The first book to leave was a dictionary, because it was nearest the door. It went from Lucia Farrow, the librarian, to a man delivering fish, to a girl with a scooter, and so on round two corners and across the tram lines to the Corn Exchange, 365 metres away, where it arrived seven minutes later and was said to be warm.',
    ),
    p(
      'There was no plan. On Saturday at a quarter to nine Farrow had gone down to the cellar of the reading room on Chandler Street, where the older half of the stock is kept, and stepped into water. It was three centimetres deep. The pump from the council was promised for Monday. At the Exchange the old grain loft was empty, and dry, as grain lofts are.',
    ),
    p(
      '“I rang four firms,” she said. “One could come on Thursday, with a lorry. So I went out on the step and asked whoever was there.” There were six people at the tram stop. They let the tram go.',
    ),
    h2('How long is a line?'),
    p(
      'By ten it reached the corner of Cooper’s Row, and stopped, since there were 90 people and each was walking ten steps with every book. It was a scaffolder, Denzil Orme, who shouted that they should stand still and let the books walk. With arms out, a person covers about 1.2 metres. He paced it, divided, and sent children to knock on doors for another 220.',
    ),
    p(
      'They came. At the fullest there were 311, by a count made at noon with a rubber stamp on the wrist. Among them:',
    ),
    ul(
      'the second eleven of Quarry Bank Athletic, on their way to a match, for which they were late',
      'a bride’s uncle with the rings, who was not',
      'all four who had stood in the Quarry Bank by-election, no two of them together',
      'Joaquim Teller, 14, who read the first page of each book that came and had to be moved to the end',
    ),
    p(
      'The last crate of the ',
      i('Transactions of the Lannet Drainage Society'),
      ' went by at twenty to four. Farrow’s ',
      a('https://reading-room.example/tally', 'tally'),
      ' makes it 9,640 volumes in five hours and forty minutes of passing, or one in a little over two seconds. One was dropped, in the gutter by the chemist’s. It was a manual of first aid, and three people tried to save it at once.',
    ),
    pull('“You cannot pass a book to someone without looking to see who it is.”'),
    h2('What was found'),
    p(
      'Nothing large goes through 311 pairs of hands without being inspected. Out of the pages fell 26 tram tickets, a pressed gentian, a ten-shilling note and a letter to a Miss Ott, dated 1934, which asks a question. It is at the desk, if anyone should know what she answered.',
    ),
    p(
      'There were objections. Rafe Minchin, who sits on the reading room’s board, said that he was moved, and also that the thing was uninsured, and that the cellar’s damp had been on the board’s papers since he was a young man. Repairing the drain will cost £27,500. The board has £11,000, and voted on Sunday to spend it.',
    ),
    p(
      'The books will spend the winter in the loft, above the stage, and may be asked for on a slip; a runner goes at eleven and at three. How they are to come back has been discussed. The firm with the lorry has offered a fair price. There were 40 names on the other list by Sunday night.',
    ),
    p(
      '“You cannot pass a book to someone without looking to see who it is,” said Olga Petrov, a bookkeeper, who stood between a policeman and a boy whom she had once reported to him. “We did about nine thousand of those.”',
    ),
    seeAlso('story:the-woman-who-keeps-the-exchange-clock', 'The woman who keeps the Exchange clock'),
  ),
}
