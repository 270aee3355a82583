import { CREDIT } from './body'
import type { SeedPicture } from './types'

/** Pictures of the stories by the sea and about those who work beside it, by story slug. */
export const PICTURES_SEA: Record<string, SeedPicture> = {
  'storm-and-the-mole-light': {
    art: 'storm-breakwater',
    caption: 'A sea stands up over the head of the mole, before the light went out.',
    credit: CREDIT,
    alt: 'A huge wave curls over a striped light at the end of a mole; two people watch from behind a stone wall.',
  },
  'counting-seals-from-the-point': {
    art: 'seal-rocks',
    caption: 'A volunteer counts heads on the rock below the Point.',
    credit: CREDIT,
    alt: 'A woman in a scarf looks through a telescope from a headland; seals lie on rocks below and the sun is low over the sea.',
  },
  'plankton-at-two-in-the-morning': {
    art: 'lab-window',
    caption: 'Two in the morning in the harbour laboratory: the samples will not wait for daylight.',
    credit: CREDIT,
    alt: 'A scientist in a white coat leans to a microscope under a desk lamp; jars stand on the bench and a lit buoy shows through the window.',
  },
  'press-that-printed-the-flood': {
    art: 'print-shop',
    caption: 'The press that printed the flood takes a sheet again.',
    credit: CREDIT,
    alt: 'A printer in a paper hat and red apron pulls a printed sheet from a cylinder press under a skylight; tied bundles lie in front.',
  },
  'lannet-bridge-cyclists-in-fog': {
    art: 'bridge-fog',
    caption: 'The field crosses Lannet Bridge, the last riders still in the fog.',
    credit: CREDIT,
    alt: 'Racing cyclists cross an arched bridge in fog under a pale sun; people wave from the quay parapet in front.',
  },
  'cold-water-swimmers': {
    art: 'swim-race',
    caption: 'Off the slip at sunrise, with the towels waiting.',
    credit: CREDIT,
    alt: 'Swimmers in caps run down a slip into a winter sea at sunrise; a judge holds up a flag and towels hang on a rail.',
  },
}
