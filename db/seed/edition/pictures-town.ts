import { CREDIT } from './body'
import type { SeedPicture } from './types'

/** Main pictures of the town's and the border's stories, by the story's slug. */
export const PICTURES_TOWN: Record<string, SeedPicture> = {
  'night-count-quarry-bank-by-election': {
    art: 'ballot-lamp',
    caption:
      'A box from Quarry Bank is emptied on to the tellers’ table in the school hall, with a bucket under the leak.',
    credit: CREDIT,
    alt: 'A teller tips papers from a ballot box on to a table under one hanging lamp; others sit counting, a bucket stands under a drip, and people watch from behind a rope.',
  },
  'school-crossing-tar-lane': {
    art: 'school-gate',
    caption: 'Edwin Sallow holds the morning traffic at the top of Tar Lane while children cross.',
    credit: CREDIT,
    alt: 'Children with satchels and bright umbrellas cross in the rain before a warden with a round sign; a van waits, and a brick school stands behind railings.',
  },
  'housing-court-thursday': {
    art: 'court-steps',
    caption: 'People with a line on the possession list wait with their papers on the steps of the county court.',
    credit: CREDIT,
    alt: 'People in winter coats stand and sit with folders on the wide steps of a columned court, the sun low over the roofs to the left.',
  },
  'queue-at-port-ansel-pier': {
    art: 'border-pier',
    caption: 'Passengers queue at the one open hatch on the customs pier at Port Ansel.',
    credit: CREDIT,
    alt: 'People with suitcases wait on a pier at dusk; at the lit hatch of the customs shed a man bends over an open case, and a ship lies behind them.',
  },
  'lifeboat-called-three-times': {
    art: 'lifeboat-slip',
    caption: 'The Margaret Pascoe goes down her slip at the North Mole, by the searchlight of the station.',
    credit: CREDIT,
    alt: 'A lifeboat with a crew in sou’westers runs down a slip into white surf at night, in the beam of a searchlight on the boathouse roof.',
  },
  'library-by-hand': {
    art: 'library-chain',
    caption: 'Books pass from hand to hand across the street, out of the reach of the water, while a tram waits.',
    credit: CREDIT,
    alt: 'Nine people, two of them children, pass piles of books across a sunlit street from a red brick library to a glass one; a tram has stopped behind them.',
  },
}
