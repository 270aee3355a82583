import { burstMainCoopersRow } from './stories/burst-main-coopers-row'
import { cableToTheSkerrasCut } from './stories/cable-to-the-skerras-cut'
import { fourNamesForOneEmptySeat } from './stories/four-names-for-one-empty-seat'
import { housingCourtThursday } from './stories/housing-court-thursday'
import { islandSchoolOfNine } from './stories/island-school-of-nine'
import { lifeboatCalledThreeTimes } from './stories/lifeboat-called-three-times'
import { littleSkerraWaitsForItsRoof } from './stories/little-skerra-waits-for-its-roof'
import { lostWalletComesHomeWithAccounts } from './stories/lost-wallet-comes-home-with-accounts'
import { nightCountQuarryBankByElection } from './stories/night-count-quarry-bank-by-election'
import { oneTreatyTwoLights } from './stories/one-treaty-two-lights'
import { queueAtPortAnselPier } from './stories/queue-at-port-ansel-pier'
import { schoolCrossingTarLane } from './stories/school-crossing-tar-lane'
import { tramLineTwoShutsItsUpperHalf } from './stories/tram-line-two-shuts-its-upper-half'
import { vantrySetsElectionDate } from './stories/vantry-sets-election-date'
import { whoTakesTheBins } from './stories/who-takes-the-bins'
import type { SeedStory } from './types'

/** Merrowport's own news, and what comes over the Strait; newest first. */
export const STORIES_TOWN: SeedStory[] = [
  queueAtPortAnselPier,
  lostWalletComesHomeWithAccounts,
  burstMainCoopersRow,
  schoolCrossingTarLane,
  vantrySetsElectionDate,
  housingCourtThursday,
  tramLineTwoShutsItsUpperHalf,
  nightCountQuarryBankByElection,
  littleSkerraWaitsForItsRoof,
  lifeboatCalledThreeTimes,
  whoTakesTheBins,
  cableToTheSkerrasCut,
  oneTreatyTwoLights,
  islandSchoolOfNine,
  fourNamesForOneEmptySeat,
]
