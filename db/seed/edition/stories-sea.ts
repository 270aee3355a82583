import { aRiverInAShed } from './stories/a-river-in-a-shed'
import { bowlsMatchThatTookNineDays } from './stories/bowls-match-that-took-nine-days'
import { coldWaterSwimmers } from './stories/cold-water-swimmers'
import { countingSealsFromThePoint } from './stories/counting-seals-from-the-point'
import { lannetBridgeCyclistsInFog } from './stories/lannet-bridge-cyclists-in-fog'
import { libraryByHand } from './stories/library-by-hand'
import { oneNightEightLamps } from './stories/one-night-eight-lamps'
import { planktonAtTwoInTheMorning } from './stories/plankton-at-two-in-the-morning'
import { pressThatPrintedTheFlood } from './stories/press-that-printed-the-flood'
import { roversLoseAtTwoInTheAfternoon } from './stories/rovers-lose-at-two-in-the-afternoon'
import { shePaintsTheNamesOfBoats } from './stories/she-paints-the-names-of-boats'
import { stormAndTheMoleLight } from './stories/storm-and-the-mole-light'
import { umbrellasUnderCustomsSquare } from './stories/umbrellas-under-customs-square'
import { weatherReadTwice } from './stories/weather-read-twice'
import { whyFogSitsOnLannetBridge } from './stories/why-fog-sits-on-lannet-bridge'
import { wingsOfTheCornExchange } from './stories/wings-of-the-corn-exchange'
import type { SeedStory } from './types'

/** Stories of the sea, of stages and of what is played outdoors; newest first. */
export const STORIES_SEA: SeedStory[] = [
  oneNightEightLamps,
  aRiverInAShed,
  coldWaterSwimmers,
  roversLoseAtTwoInTheAfternoon,
  stormAndTheMoleLight,
  wingsOfTheCornExchange,
  whyFogSitsOnLannetBridge,
  lannetBridgeCyclistsInFog,
  libraryByHand,
  weatherReadTwice,
  planktonAtTwoInTheMorning,
  pressThatPrintedTheFlood,
  countingSealsFromThePoint,
  bowlsMatchThatTookNineDays,
  shePaintsTheNamesOfBoats,
  umbrellasUnderCustomsSquare,
]
