import { a, body, CREDIT, figure, h2, p, pull, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const wettestMonth: SeedStory = {
  slug: 'wettest-month-since-records-began',
  section: 'science',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Wettest month since records began, says Observatory',
  kicker: 'Climate',
  standfirst: 'Highfold gauge passes the mark of 1951; river stays out of most houses by the height of a doorstep',
  bylines: ['sigrid-vale'],
  topics: ['Weather', 'Floods', 'Highfold Observatory'],
  minutesAgo: 500,
  updatedMinutesAgo: 410,
  corrections: [
    {
      minutesAgo: 55,
      text: 'An earlier version of this story gave the old record as 237.1 mm. It was 231.7 mm, in 1951; two figures had changed places.',
    },
  ],
  mainPicture: {
    art: 'flood-door',
    caption: 'Tar Lane at high water, when neighbours carried out what could be carried',
    credit: CREDIT,
    alt: 'People wade through a flooded lane at night, one with a chair, one poling a boat, past a lit doorway behind sandbags.',
  },
  sources: [
    {
      role: 'original',
      name: 'Highfold Observatory, daily readings',
      url: 'https://highfold-observatory.example/rain',
      isPublished: true,
    },
    {
      role: 'document',
      name: 'Lannet River Trust, levels at the bridge',
      url: 'https://lannet-trust.example/levels',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'At nine in the morning, as on every morning since 1887, somebody at the Highfold Observatory walked to the end of the lawn, lifted a copper funnel and poured what was under it into a glass. There were 14.6 millimetres. That brought the total for the month to 238.4, and made it the wettest in the book.',
    ),
    p(
      'The old record, 231.7 millimetres, belonged to the year 1951 and had a page to itself. An ordinary month at this season brings 104. By that measure Merrowport has had a little more than two months of rain in one, and the month is not over.',
    ),
    p(
      '“There is no drama in a gauge,” said Dr Petra Sandoval, the Observatory’s director, who did the walk herself. “It is a bucket with a ruler. That is why one believes it.”',
    ),
    h2('Where it came from'),
    p(
      'What made the month was repetition. Four slow depressions came up the Sound on nearly the same track, the second, the third and the fourth each arriving before the ground had finished with the one before. On the 9th the soil on Highfold could still take up six of every ten millimetres. By the 19th it took up one.',
    ),
    p(
      'The rest ran down the hill to the Lannet, which reached 4.12 metres at the bridge. The doorsteps of Tar Lane, the lowest street in town, stand at 4.05 on the same scale. Eleven of its 26 houses took in water, in most of them to the depth of a hand.',
    ),
    pull('“It is a bucket with a ruler. That is why one believes it.”'),
    p(
      'Nobody was hurt. Ottoline Grieve, who is 83 and has lived at number 8 since she was married from it, was brought out through a window by two men from the rowing club, and asked them to go back for the chair.',
    ),
    h2('What the numbers say about the climate'),
    p(
      'One month proves little, and Sandoval is careful with it. The run of the book says more. She sorts its years into four blocks of about 35 and counts the days on which more than 20 millimetres fell:',
    ),
    ul('1887 to 1921: 2.1 days a year', '1922 to 1956: 2.4', '1957 to 1991: 2.9', '1992 to today: 4.3'),
    p(
      '“The total for a year has hardly moved,” she said. “We get the same tea in fewer cups.” Warmer air holds more water, about 7% for each degree, and the Sound is 1.4 degrees warmer than it was when the book was opened. The Observatory has put ',
      a('https://highfold-observatory.example/rain', 'all its readings'),
      ' where anyone may check the sum.',
    ),
    figure('lighthouse-log', {
      caption: 'The Skerra light kept its own weather book, which the Observatory uses to check the early years',
      credit: CREDIT,
      alt: 'A lighthouse keeper writes in a large open book by an oil lamp; rain falls outside the window.',
    }),
    h2('What it means for the river'),
    p(
      'The walls along the Staithes are built for 4.60 metres, and held. Tar Lane lies outside them. A gate at its lower end, which would cost £340,000, has been on the Lannet River Trust’s list for nine years, and each year something else has been wetter.',
    ),
    p(
      'Casimir Boyd, who runs the Trust with a staff of five, said that he would move it to the top. “I say that having stood in it,” he said. The trust’s share of the county’s flood money is £510,000, so that one gate is two thirds of a year.',
    ),
    p(
      'The forecast is for showers, then a dry spell of four or five days. The Observatory expects to end the month near 250. On Tar Lane they have stopped asking for the number, and ask for the tide instead: the next spring tide is in nine days, at ten past six in the morning.',
    ),
    seeAlso(
      'story:a-hundred-and-forty-years-of-weather',
      'A hundred and forty years of weather in one hand after another',
    ),
  ),
}
