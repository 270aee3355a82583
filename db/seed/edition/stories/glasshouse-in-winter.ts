import { a, body, h2, i, p, pull, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const glasshouseInWinter: SeedStory = {
  slug: 'glasshouse-in-winter',
  section: 'living',
  kind: 'feature',
  language: 'en',
  dir: 'ltr',
  headline: 'In the glasshouse at Highfold it is raining upwards',
  kicker: 'Gardens',
  standfirst: 'A lemon tree, a broken boiler and 31 people who take turns to sit up with it on the nights of frost',
  bylines: ['sigrid-vale'],
  topics: ['Gardens', 'Highfold', 'Weather'],
  minutesAgo: 14532,
  updatedMinutesAgo: 14102,
  sources: [
    {
      role: 'original',
      name: 'Highfold Glasshouse Society, night book',
      url: 'https://highfold-glasshouse.example/night-book',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'At ten at night, with a degree of frost on the lawn, the warm air in the Highfold glasshouse rises to the panes, turns to water, and hangs there. Every few seconds a drop lets go. Hartley Nunn, who is sitting beneath it in an overcoat with a thermos, does not move. He has learned where they fall, he says, and he is in the dry place.',
    ),
    p(
      'The glasshouse stands below the Observatory and was put up in 1894 by a shipowner who wanted lemons. It is 26 metres long and has 4,312 panes, of which eleven are cracked and each has a name. The lemon is still there. It is as old as the house and as thick as a leg, and this winter it bears 74 fruit.',
    ),
    h2('Five degrees'),
    p(
      'A lemon will put up with cold but not with frost. The Glasshouse Society, which has run the place since the council let it go for a pound, keeps it at five degrees. It used to do so with a boiler. In October the boiler stopped, and the new one, at £18,600, has been ordered and paid for and is on a ship.',
    ),
    p(
      'So there are four paraffin stoves, and since no insurer will have stoves alone in a house of glass there is somebody beside them. There are 31 people on the list. They sit from eight until one or from one until six, in pairs if they are friends and singly if they are not. In the seven weeks so far there have been 23 nights of frost.',
    ),
    p('Each watch writes a line in the ', a('https://highfold-glasshouse.example/night-book', 'night book'), ':'),
    ul(
      '“6.1 degrees at 2 a.m. Moved number three stove. Fig sulking.”',
      '“4.9. Put my coat on the camellia. Put it back on me at 4.”',
      '“Hedgehog let in. Hedgehog let out. 5.5.”',
      '“Nothing at all happened and I would not have missed it.”',
    ),
    h2('What glass does'),
    p(
      'People suppose that a glasshouse is warm because it lets in sun. It is warm because it keeps out wind; a car in a winter car park does the same. At night there is no sun to let in, and a pane three millimetres thick loses heat nearly as fast as an open hand. Nunn, a retired heating engineer, has worked it out at 19 kilowatts on a hard night. The four stoves give 14. The rest comes from the ground, which has been warmed all summer and pays it back at about the rate of a bank.',
    ),
    p(
      'And a little comes from those who watch. A person sitting still gives off about 100 watts. “It is not much,” he said, “but the lemon and I are on the same side.”',
    ),
    pull('“It is not much, but the lemon and I are on the same side.”'),
    p(
      'They had expected to hate it. Yet there is a waiting list, of nine. Dorothea Finch, who is 77 and takes the late watch on Wednesdays, has not slept properly since her husband died and had been lying awake in the usual place, for nothing. Here she lies awake for a fig. A couple on Tar Lane come when the river is up, because it is dry. Two students have fallen in love, or so one gathers from the book, where their temperatures had become improbable.',
    ),
    h2('The ship'),
    p(
      'The new boiler is due within ten days. It has a thermostat, an alarm and a telephone number, and will need nobody. The Society met to thank the watchers and to close the list, with soup. It did not go as planned. Someone asked whether a boiler could tell if the fig was sulking. Someone else proposed that Wednesdays be kept on, for safety.',
    ),
    p('It was carried by 29 to 2. Nunn voted against, on engineering grounds, and put his name down for Wednesdays.'),
    p(
      'The lemons are picked in February, and one goes to each of those on the list. They are, he says, extremely ',
      i('sour'),
      '. It is not that sort of lemon.',
    ),
    seeAlso('story:wettest-month-since-records-began', 'Wettest month since records began, says Observatory'),
  ),
}
