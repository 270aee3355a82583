import { a, b, body, h2, p, pull, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const stormAndTheMoleLight: SeedStory = {
  slug: 'storm-and-the-mole-light',
  section: 'science',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Storm puts out the Mole light for 47 minutes and leaves a record',
  kicker: 'The storm',
  standfirst: 'A wave of 7.9 metres came from the south, where the harbour wall was never asked to look',
  bylines: ['sigrid-vale', 'joss-penhale'],
  topics: ['Weather', 'Lighthouses', 'Harbour Board'],
  minutesAgo: 1693,
  updatedMinutesAgo: 1513,
  sources: [
    { role: 'agency', name: 'Strait Wire', url: 'https://strait-wire.example/mole-light', isPublished: true },
    {
      role: 'document',
      name: 'Harbour Board, wave gauge at the North Mole',
      url: 'https://harbour-board.example/wave-gauge',
      isPublished: true,
    },
    { role: 'original', name: 'Highfold Observatory, wind readings', url: null, isPublished: false },
  ],
  body: body(
    p(
      'At 2.11 on the morning of the storm the light at the end of the North Mole went out. It had burned every night since 1871, two wars excepted. It was back at 2.58, and in the 47 minutes between, the instrument at its foot wrote down the highest wave in its thirty years: 7.9 metres from trough to crest.',
    ),
    p(
      'The lantern stands 19 metres above the water. The wave did not reach it. What reached it was the top of the wave, which the wind had taken off and thrown, and which broke one pane of sixteen and ran down the inside of the tower into a fuse board.',
    ),
    p(
      'The fuse board is on the ground floor. Bram Tolliver, the Board’s electrician, got to it along a mole 640 metres long, clipped to the chain and walking between waves. “You count,” he said. “The seventh is not the big one, whatever they say. The big one is the one you didn’t count.”',
    ),
    h2('What the gauge saw'),
    p(
      'The mole is built so that in a bad storm some ten waves an hour may come over it. Between two and three o’clock there were ',
      b('43'),
      '. The ',
      a('https://harbour-board.example/wave-gauge', 'readings of the night'),
      ' give the rest:',
    ),
    ul(
      'the strongest gust at the tower was 71 knots; at Highfold it was 58',
      'the average of the highest third of the waves was 4.6 metres, against 5.1 in the storm of eleven years ago',
      'six of the 340 coping stones moved, each of them 2.4 tonnes; the farthest travelled nine metres and was found upright',
      'the rain, for once, was nothing much: 6.2 millimetres',
    ),
    p(
      'So the storm was not the worst, only its one wave. Dr Petra Sandoval of the Observatory thinks that she knows why. The wind blew from just east of south for five hours, straight up the longest reach of the Sound, and it did so on a rising tide. Then it backed a little, and for forty minutes two sets of waves crossed each other off the end of the mole.',
    ),
    pull('“A wave that size is two ordinary waves in the same place. The sea does sums, and sometimes it carries.”'),
    p(
      '“A wave that size is two ordinary waves in the same place,” she said. “The sea does sums, and sometimes it carries.”',
    ),
    h2('Built by men looking west'),
    p(
      'The mole has its thick side to the west. That is where gales came from when it was laid, and it is what the ',
      a('story:a-hundred-and-forty-years-of-weather', 'log of the Skerra light'),
      ' shows for the years before 1900: six in ten. Of late it has been four, and the rest have gone to the south, where the wall is a metre and a half lower and has a handrail.',
    ),
    p(
      'The handrail is gone. The Board puts the damage at £86,000, of which the lamp, the pane and the fuse board come to £4,100. Capt. Anselm Roe, the harbour master, said that the mole stays shut to walkers until the stones are back, and that he would like to keep the upright one where it is, “as a measure of our importance”.',
    ),
    p(
      'No vessel was at sea but one. The pilot cutter, coming in at 2.30 without a light to steer by, used the window of number 14 Mole Road. Mrs Philippa Quarrie, who lives there, was up with a sick terrier. She was surprised to be thanked. The terrier is better.',
    ),
    seeAlso('story:wettest-month-since-records-began', 'Wettest month since records began, says Observatory'),
  ),
}
