import { a, b, body, h2, p, pull, rule, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const lifeboatCalledThreeTimes: SeedStory = {
  slug: 'lifeboat-called-three-times',
  section: 'news',
  kind: 'feature',
  language: 'en',
  dir: 'ltr',
  headline: 'Three calls and a cold supper: one night with the lifeboat',
  kicker: 'The North Mole',
  standfirst:
    'Between eight in the evening and sunrise the Margaret Pascoe went out for a yacht, a heart and a light in the sky',
  bylines: ['owen-tarrick'],
  topics: ['Lifeboat', 'The Sound', 'Harbour Board'],
  minutesAgo: 11231,
  sources: [
    {
      role: 'original',
      name: 'Merrowport lifeboat station, log of service',
      url: 'https://merrowport-lifeboat.example/log',
      isPublished: true,
    },
    { role: 'original', name: 'Harbour master’s office, radio log', url: null, isPublished: false },
  ],
  body: body(
    p(
      'There is a lasagne in this story. It was made by Hettie Crane, the second coxswain’s mother, for a crew of six, and it came out of the oven at the lifeboat station on the North Mole at 19.50 on a Friday. At 19.54 the pagers went.',
    ),
    p(
      'The crew of the ',
      b('Margaret Pascoe'),
      ' are a roofer, a dentist’s receptionist, two brothers who fix fridges, a sixth-former who turned 18 in the spring and the coxswain, Wilf Harrow, who drives the number 2 tram. None is paid. Pager to water took them six and a half minutes.',
    ),
    h2('20.01: the Sexton'),
    p(
      'The first call was a yacht called Sabbatical, ten metres long, with two retired lecturers aboard. They had anchored in what their chart showed as four fathoms. The chart was nine years old. The Sexton bank has since moved 210 metres east, and it had stopped underneath them.',
    ),
    p(
      'By the time the lifeboat came up, the yacht lay on her side in a breaking sea with about half a metre of water round her, which is too much to stand in and too little to float. Harrow would not take the big boat closer than sixty metres. The brothers, Pat and Denny Lusk, veered down on a line in the inflatable and brought the couple off one at a time.',
    ),
    p(
      '“She asked if she could go back for her book,” said Pat Lusk. “I said what is it. She said it was about navigation.”',
    ),
    p('They were ashore at 21.40. The lasagne was put back in at a hundred and fifty.'),
    h2('22.12: the Halcyon Tern'),
    p(
      'The second was a feeder ship at anchor off the fairway, waiting for the tide. Her cook, a man of 52, had pains in his chest. The wind was by then a steady seven from the south, and the helicopter at the county field was grounded by cloud.',
    ),
    p(
      'To take a man off the side of a ship one drives the lifeboat against it and holds it there with the engines while both rise and fall, that night by about three metres. Somebody has to go up the ladder first. It was Sunniva Rook, the receptionist, who is 31 and the lightest. She waited through five swells with her hand on the rope, and on the sixth she went.',
    ),
    pull('“You do not choose the wave. You refuse the ones you do not want, and then there is one left.”'),
    p(
      '“You do not choose the wave,” she said. “You refuse the ones you do not want, and then there is one left.” She had given him an aspirin and had the stretcher lashed in eleven minutes. He was on the quay at 23.35 and in the infirmary at 23.48. He is well, and has sent the station a recipe.',
    ),
    p(
      'It was two before the boat had been fuelled and hosed. Harrow’s first tram leaves Customs Square at 5.36; a colleague, seeing the station’s lights from Highfold Top, had already put his own name against it.',
    ),
    h2('04.20: a light in the sky'),
    p(
      'The third call came from a woman on Fish Steps who saw a red flare over the Sound, low, in the south-west, and did what everyone ought to do. Captain Anselm Roe’s watchman at the harbour office had seen it also. When two bearings cross, one goes.',
    ),
    p(
      'They searched fourteen square miles in lanes half a mile apart for two hours and fifty minutes. The sixth-former, Idowu Bright, was put in the bow with the lamp because his eyes are the youngest. He found a fish box, a buoy and a great many gulls, asleep on the water, who were annoyed.',
    ),
    p(
      'No boat was missing. None has been reported since. The station’s ',
      a('https://merrowport-lifeboat.example/log', 'log'),
      ' puts it down as “false alarm with good intent”, which is the commonest entry in it: 19 of the 64 calls in the past year. Harrow does not like the first two words.',
    ),
    p(
      '“Nobody was out there, so far as we know,” he said. “I would sooner look for nobody than not look for somebody. And it was the nicest sunrise I have had all year, if you like them wet.”',
    ),
    rule,
    p(
      'The three services burned 1,140 litres of diesel. At 7.31 they came up the slip for the last time. The oven was still on. What was in it had the colour and, according to Rook, the tensile strength of a roof tile, and the roofer was asked for an opinion.',
    ),
    p('They ate it. Hettie Crane had come down at seven to see that they did.'),
    seeAlso('story:port-fees-to-rise-as-dredging-bill-grows', 'The bank that moved: port fees to rise 9%'),
  ),
}
