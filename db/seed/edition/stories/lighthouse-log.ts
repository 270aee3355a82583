import { a, b, body, CREDIT, figure, h2, i, p, pull, rule, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const lighthouseLog: SeedStory = {
  slug: 'a-hundred-and-forty-years-of-weather',
  section: 'science',
  kind: 'feature',
  language: 'en',
  dir: 'ltr',
  headline: 'A hundred and forty years of weather in one hand after another',
  kicker: 'The Skerra light',
  standfirst:
    'Volunteers have copied 51,000 entries from a lighthouse log; the sea they describe is no longer quite the one outside',
  bylines: ['sigrid-vale'],
  topics: ['Weather', 'Skerra islands', 'Lighthouses', 'Highfold Observatory'],
  minutesAgo: 7500,
  mainPicture: {
    art: 'lighthouse-log',
    caption: 'The log was written up at the end of every watch, whatever the watch had been like',
    credit: CREDIT,
    alt: 'A lighthouse keeper writes in a large open book by an oil lamp; through the window a light sweeps a rough sea.',
  },
  sources: [
    {
      role: 'document',
      name: 'Logs of the Skerra light, 1884–2003',
      url: 'https://county-archive.example/skerra-light',
      isPublished: true,
    },
    {
      role: 'original',
      name: 'Highfold Observatory, Reading the Light project',
      url: 'https://highfold-observatory.example/reading-the-light',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'On the night of 11 January 1899 the keeper of the Skerra light wrote: “Wind W by N, force 10. Sea very high. Spray over the lantern. Fed cat.” Then he wrote it again two hours later, with the wind at eleven and without the cat, and two hours after that, and so on until the morning, when the hand changes and the weather does too. “Moderating,” it says. “Cat found.”',
    ),
    p(
      'There are 51,204 such entries, in 38 volumes bound in canvas. For a century they stood on a shelf on Great Skerra and were of interest to mice. Over the past two winters, in kitchens all over the county, 163 volunteers have typed them out, and Dr Petra Sandoval of the Highfold Observatory has begun to ask them questions.',
    ),
    h2('Eleven hands'),
    p(
      'A lighthouse log is good data for a dull reason: it was kept by people who would have been dismissed for not keeping it. From 1884, when the lamp was lit, until 2003, when it was given a sensor and a padlock, eleven principal keepers noted the wind, the state of the sea, the glass and the temperature of the water in a canvas bucket, once a day in quiet weather and every two hours in a gale. Only 19 days are missing. Seven of those are the week in which the keeper, a Mr Ames, got married.',
    ),
    p(
      'The log since 2003 is kept by the sensor. It never feeds a cat, and it is never wrong about force 10, Sandoval says, because it has no one to impress.',
    ),
    p(
      'The difficulty is the people. Ames, it turned out, never recorded a force 9; he went from eight to ten as one does who dislikes a number. His successor rounded the temperature to even degrees. To compare one keeper with the next the team used days on which a ship in the Sound had written down its own weather, 2,870 in all, and worked out for each man how far he leaned.',
    ),
    pull('“You come to know them. I could tell you which of them was afraid of the north wind.”'),
    p(
      '“You come to know them,” said Cecily Rooke, a retired postmistress who typed four volumes and has learned to read the keeper of 1931 with a magnifying glass. “I could tell you which of them was afraid of the north wind. He writes smaller.”',
    ),
    h2('What the sea did'),
    p(
      'Corrected, the book says three things. The first is expected: the water round the Skerras has warmed by ',
      b('1.4 degrees'),
      ', most of it since 1975. The second is that gales have not become more common. There were 31 a year in the first thirty years and there are 30 now.',
    ),
    p(
      'The third was a surprise. They have changed their address. A hundred years ago six gales in ten came from the west and north-west. Now it is four, and the difference has gone to the south. For a town whose harbour wall was built by people looking west, that matters; the ',
      a('story:wettest-month-since-records-began', 'rain of this month'),
      ' came up the Sound by the same door.',
    ),
    figure('trawlers-dawn', {
      caption: 'Boats on the herring ground. Keepers counted sails and, later, engines',
      credit: CREDIT,
      alt: 'Two fishing boats at sunrise; on the nearer one three men haul a net full of fish.',
    }),
    h2('The other columns'),
    p(
      'The keepers also wrote what they were not asked for. In the margin there are 412 whales, 66 wrecks or near ones, the first swallow of 97 springs and, on a summer night in 1908, “a light in the N like a second dawn, could read this page by it at midnight”. An astronomer in Vantry has asked for a copy of that line.',
    ),
    p(
      'The swallows come eleven days earlier than they did. The margin has been given a chapter of its own in ',
      a('https://highfold-observatory.example/reading-the-light', 'the report'),
      ', which Sandoval insisted on. “Nobody told them to look up,” she said. “It is the part of the data that is a gift.”',
    ),
    rule,
    p(
      'The last keeper, Tobias Venn, is 81 and lives at Norrhaven in a house that faces the other way. He was shown his own pages on a screen. He read for a good while, and corrected one temperature.',
    ),
    p(
      'Then he asked who had typed in ',
      i('1986, 3 February'),
      ', where it says only “Fog. Horn. Fog.” Rooke had. “You did it nicely,” he said. “It was a long day, that.”',
    ),
    seeAlso('story:skerra-votes-to-keep-its-winter-ferry', 'Skerra votes to tax itself and keep its winter ferry'),
  ),
}
