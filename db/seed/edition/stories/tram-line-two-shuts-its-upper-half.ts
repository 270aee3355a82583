import { a, body, h2, p, pull, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const tramLineTwoShutsItsUpperHalf: SeedStory = {
  slug: 'tram-line-two-shuts-its-upper-half',
  section: 'news',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Line 2 to shut its upper half for nineteen days',
  kicker: 'Trams',
  standfirst:
    'Rail on the Highfold bend is down to nine millimetres; a bus will keep the hours of the last car, to the minute',
  bylines: ['ines-ferreira'],
  topics: ['Trams', 'Highfold', 'Roads'],
  minutesAgo: 6961,
  updatedMinutesAgo: 6331,
  sources: [
    {
      role: 'document',
      name: 'Merrowport Tramways, notice of works on line 2',
      url: 'https://merrowport-tramways.example/line-2/works',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'Trams will stop at Chandler Street, halfway up the hill, for nineteen days from Monday week, while 640 metres of rail are taken out of the road and put back new. Above that point passengers will change to a bus.',
    ),
    p(
      'The worst of it is on the bend below the Observatory, where a car going down leans on the outer rail with all of its 22 tonnes. The rail was laid with a head of 26 millimetres. In the summer the gauge read 11, and last month 9. At 8 the rule book stops the line.',
    ),
    p(
      '“It would have seen out the winter, probably,” said Greta Sandell, who has been the tramway’s engineer for six years and carries the gauge in her handbag. “I do not like to meet the word probably on a bend.”',
    ),
    h2('What passengers should know'),
    p('According to ', a('https://merrowport-tramways.example/line-2/works', 'the notice'), ':'),
    ul(
      'trams run from Customs Square to Chandler Street as now, every eight minutes',
      'a bus meets every second tram, and takes 17 minutes to Highfold Top, where the tram needed 11',
      'the bus has room for one pushchair, where a tram has room for four',
      'tickets are good for both; a change counts as one ride',
    ),
    p(
      'The last departure stays at 23.52. It is a matter of some feeling in the town, and the tramway did try to move it: in the first draft the last through journey left Customs Square at 23.40, so that the bus crew could be home by half past twelve. Sandell says that the draft lived for an afternoon. The bus will wait at Chandler Street for the 23.52 for as long as the 23.52 takes.',
    ),
    h2('What the shops say'),
    p(
      'Eleven shops on the upper stretch will have the road dug up at their doors. Moira Tench, whose bakery stands on the bend itself, takes a third of her money between seven and half past eight from people who jump off one car and catch the next.',
    ),
    p(
      'She asked the tramway for £4,000 for the nineteen days and was offered £900. She has since made a hatch in the side wall and had a board painted that says Bus Queue Forms Here. It does not, officially. The driver has let it be known that he likes a cheese twist.',
    ),
    pull('“I do not like to meet the word probably on a bend.”'),
    h2('Two point one million'),
    p(
      'The work costs £2.1m, or about £3,280 a metre, of which the county pays half. It was meant for next summer, when the schools are out and the road is dry. Bringing it forward adds £160,000, most of it for lamps and for a tent over the welders, since a rail that is welded wet has to be welded twice.',
    ),
    p(
      'It rained on 21 of the past thirty days, and not only on the rail. The stone sets in which it lies have shifted as the hill drained, and 70 metres of the bed will have to be dug out and drained first. If the ground is worse than the trial pits have shown, nineteen days will become 24. Sandell put that at one chance in five.',
    ),
    p(
      'Old rail usually goes for scrap. This time 32 lengths of it, each as long as a hand, are to be cut, polished and sold at £25 apiece from the depot, for the benevolent fund. One has been kept back. Ennio Batt, who drove the bend for 41 years, retired in the spring and lives in sight of it, has been asked which end he would like.',
    ),
    seeAlso('story:the-last-car-to-highfold-top', 'The last car to Highfold Top (in Japanese)'),
  ),
}
