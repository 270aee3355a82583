import { CREDIT } from './body'
import type { SeedPicture } from './types'

/** Pictures of the stories about people at work, by the slug of the story. */
export const PICTURES_WORK: Record<string, SeedPicture> = {
  'dredger-that-never-sleeps': {
    art: 'dredger-night',
    caption: 'A bucket dredger of the old kind, before the board bought one that sucks.',
    credit: CREDIT,
    alt: 'A man at the quay rail watches a bucket dredger under a floodlight, its chain climbing from the water, harbour lights far behind.',
  },
  'auction-hall-buys-by-clock': {
    art: 'fish-auction',
    caption: 'The hall as it was until this month, with a man on a box and a crowd that answered him.',
    credit: CREDIT,
    alt: 'An auctioneer on a box leans out under a hanging lamp to buyers who raise their hands; a porter drags a crate, and trawler masts show through the doors.',
  },
  'baker-who-starts-yesterday': {
    art: 'bakery-morning',
    caption: 'The first loaves come out on the peel while the street outside is still blue.',
    credit: CREDIT,
    alt: 'A baker draws loaves from a glowing oven with a long peel; bread stands on racks, and a man walks past the window before dawn.',
  },
  'glasshouse-in-winter': {
    art: 'greenhouse',
    caption: 'One lamp keeps the glasshouse green on a night of frost.',
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
