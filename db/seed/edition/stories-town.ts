import { burstMainCoopersRow } from './stories/burst-main-coopers-row'
import { fourNamesForOneEmptySeat } from './stories/four-names-for-one-empty-seat'
import { housingCourtThursday } from './stories/housing-court-thursday'
import { lifeboatCalledThreeTimes } from './stories/lifeboat-called-three-times'
import { lostWalletComesHomeWithAccounts } from './stories/lost-wallet-comes-home-with-accounts'
import { nightCountQuarryBankByElection } from './stories/night-count-quarry-bank-by-election'
import { schoolCrossingTarLane } from './stories/school-crossing-tar-lane'
import { tramLineTwoShutsItsUpperHalf } from './stories/tram-line-two-shuts-its-upper-half'
import { whoTakesTheBins } from './stories/who-takes-the-bins'
import type { SeedStory } from './types'

/** Merrowport's own news, and what comes over the Strait; newest first. */
export const STORIES_TOWN: SeedStory[] = [
  lostWalletComesHomeWithAccounts,
  burstMainCoopersRow,
  schoolCrossingTarLane,
  housingCourtThursday,
  tramLineTwoShutsItsUpperHalf,
  nightCountQuarryBankByElection,
  lifeboatCalledThreeTimes,
  whoTakesTheBins,
  fourNamesForOneEmptySeat,
]
