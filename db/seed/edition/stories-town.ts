import { fourNamesForOneEmptySeat } from './stories/four-names-for-one-empty-seat'
import { housingCourtThursday } from './stories/housing-court-thursday'
import { lifeboatCalledThreeTimes } from './stories/lifeboat-called-three-times'
import { nightCountQuarryBankByElection } from './stories/night-count-quarry-bank-by-election'
import { schoolCrossingTarLane } from './stories/school-crossing-tar-lane'
import { whoTakesTheBins } from './stories/who-takes-the-bins'
import type { SeedStory } from './types'

/** Merrowport's own news, and what comes over the Strait; newest first. */
export const STORIES_TOWN: SeedStory[] = [
  schoolCrossingTarLane,
  housingCourtThursday,
  nightCountQuarryBankByElection,
  lifeboatCalledThreeTimes,
  whoTakesTheBins,
  fourNamesForOneEmptySeat,
]
