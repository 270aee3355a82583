import { CREDIT } from './body'
import type { SeedPicture } from './types'

/** Pictures of the stories about people at work, by the slug of the story. */
export const PICTURES_WORK: Record<string, SeedPicture> = {
  'kitchen-that-closes-at-three': {
    art: 'kitchen-night',
    caption: 'A pan goes up at the stove while the last plates of the night are made ready at the pass.',
    credit: CREDIT,
    alt: 'A cook holds a flaming pan at the stove of a small kitchen; another bends over plates under hanging order slips, with rain on the window.',
  },
  'dredger-that-never-sleeps': {
    art: 'dredger-night',
    caption:
      'The bucket dredger works through the night under its own lights, with a barge alongside to take the spoil.',
    credit: CREDIT,
    alt: 'A man at the quay rail watches a bucket dredger under a floodlight, its chain climbing from the water, harbour lights far behind.',
  },
  'auction-hall-buys-by-clock': {
    art: 'fish-auction',
    caption: 'Hands go up under the lamps as the clock runs down at the early fish auction.',
    credit: CREDIT,
    alt: 'An auctioneer on a box under a hanging lamp, buyers in coats around him, crates of fish on the floor and trawler masts through the doors.',
  },
  'baker-who-starts-yesterday': {
    art: 'bakery-morning',
    caption: 'The first loaves come out on the peel while the street outside is still blue.',
    credit: CREDIT,
    alt: 'A baker draws loaves from a glowing oven with a long peel; bread stands on racks, and a man walks past the window before dawn.',
  },
  'glasshouse-in-winter': {
    art: 'greenhouse',
    caption: 'One lamp keeps the glasshouse green when the allotments lie under snow.',
    credit: CREDIT,
    alt: 'An old man in a cap holds a potted plant in the doorway of a lit glasshouse in the snow, with a town and an observatory on the hill behind.',
  },
  'wings-of-the-corn-exchange': {
    art: 'theatre-wings',
    caption: 'An actor waits for the cue in the wings of the Corn Exchange, a step out of the light.',
    credit: CREDIT,
    alt: 'A cloaked actor in a plumed hat stands among ropes and flats and looks on a bright stage with two players; the audience sits in the dark.',
  },
}
