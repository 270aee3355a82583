import { body, CREDIT, figure, p, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

const credit = CREDIT
const width = 'wide'

export const oneNightEightLamps: SeedStory = {
  slug: 'one-night-eight-lamps',
  section: 'culture',
  kind: 'gallery',
  language: 'en',
  dir: 'ltr',
  headline: 'One night in Merrowport, by eight lamps',
  kicker: 'In pictures',
  standfirst: 'Between the last swimmers and the first boats the town is kept going by people who mostly work alone',
  bylines: ['amara-quill'],
  topics: ['The town at night', 'Eastgate baths'],
  minutesAgo: 1388,
  mainPicture: {
    art: 'cranes-dusk',
    caption: 'The cranes on the Staithes as the day shift goes home',
    credit,
    alt: 'Harbour cranes stand black against an orange evening sky.',
  },
  sources: [{ role: 'original', name: 'The Harbour Ledger, notebooks of one night', url: null, isPublished: true }],
  body: body(
    p(
      'We drew these in one night in November, from half past seven until it was light, by walking towards whatever lamp was still on. Nobody was asked to hold a pose. Two people asked us to leave out a bucket.',
    ),
    figure('bathhouse-night', {
      caption:
        'Half past seven, Bell Street. The evening queue at the Eastgate baths is longer since the vote to close them. The attendant lets people in by tens, and lets out the steam in return.',
      credit,
      alt: 'People queue at night before a low stone bathhouse; light falls from the open door where an attendant stands.',
      width,
    }),
    figure('theatre-wings', {
      caption:
        'A quarter past eight, the Corn Exchange. From the wings the play is a strip of light and other people’s backs. The man in the plumed hat has eleven minutes until his next line and does not sit down in them.',
      credit,
      alt: 'A cloaked actor in a plumed hat stands among ropes and looks out on a bright stage; the audience sits in the dark.',
      width,
    }),
    figure('kitchen-night', {
      caption:
        'Twenty to ten, the Capstan on Cooper’s Row. It is the last kitchen in town to take an order at night. The flame is meant, says the cook, who has no eyebrows to speak of.',
      credit,
      alt: 'A cook stands at a stove with a pan in flames in a small tiled kitchen; a plate waits on the counter.',
      width,
    }),
    p(
      'After eleven the shop windows go dark from the bottom of the hill to the top, because the man who turns them off lives at the top. What is left is the tram, the harbour and the few who cannot sleep for reasons that they did not give us.',
    ),
    figure('night-tram', {
      caption:
        'Eight minutes to midnight, Highfold Top. The last car of line 2 waits for nobody, but it leaves slowly. On this night it had five passengers, one of whom was the driver’s wife with his sandwiches.',
      credit,
      alt: 'A lit tram stands at a stop on a snowy hill at night; a man in a hat and another with a raised hand are about to board.',
      width,
    }),
    figure('dredger-night', {
      caption:
        'Ten past one, off the mole. The old bucket dredger is brought out when the Patient Ada is in dock. It can be heard in Saltmarket, where they say that they sleep worse without it.',
      credit,
      alt: 'A man at a quay rail watches a bucket dredger under a floodlight, its chain rising from the water.',
      width,
    }),
    figure('lab-window', {
      caption:
        'Two o’clock, the harbour laboratory. Plankton taken at high water must be counted while it is alive. There are 340 in this dish. By the time that she had told us so there were 339.',
      credit,
      alt: 'A scientist in a white coat leans over a microscope under a desk lamp; a lit buoy shows through the window.',
      width,
    }),
    p(
      'There is an hour in which nothing happens. We sat on the Fish Steps with a policeman, who pointed out the Skerra light. It flashes every ten seconds. He has counted it, he said, more often than he has counted anything else.',
    ),
    figure('bakery-morning', {
      caption:
        'Half past four, Chandler Street. The first loaves of a day that the rest of the town has not begun. Those that come out crooked are given to the first who pass, and some people have learned to pass.',
      credit,
      alt: 'A baker draws loaves from a glowing oven with a long peel; outside the window the street is still blue.',
      width,
    }),
    figure('trawlers-dawn', {
      caption:
        'Ten to seven, the Staithes. The boats that went out in the dark come back in the grey. Somebody on the quay switches off the last lamp of the night, and it makes no difference at all.',
      credit,
      alt: 'Trawlers lie at the quay in a pale dawn with gulls above their masts.',
      width,
    }),
    seeAlso('story:kitchen-that-closes-at-three', 'The kitchen that closes at three, whoever you are'),
  ),
}
