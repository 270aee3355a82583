import { aFreeTramStillHasAFare } from './stories/a-free-tram-still-has-a-fare'
import { askForTheOdds } from './stories/ask-for-the-odds-not-the-weather'
import { auctionHallBuysByClock } from './stories/auction-hall-buys-by-clock'
import { bakerWhoStartsYesterday } from './stories/baker-who-starts-yesterday'
import { countTheBenches } from './stories/count-the-benches'
import { dredgerThatNeverSleeps } from './stories/dredger-that-never-sleeps'
import { glasshouseInWinter } from './stories/glasshouse-in-winter'
import { howToReadATideTable } from './stories/how-to-read-a-tide-table'
import { kitchenThatClosesAtThree } from './stories/kitchen-that-closes-at-three'
import { letTheTramBeFree } from './stories/let-the-tram-be-free'
import { ropeWorksTurnsAgain } from './stories/rope-works-turns-again'
import { theBucketInTheCorridor } from './stories/the-bucket-in-the-corridor'
import { theLastCounter } from './stories/the-last-counter-on-chandler-street'
import { whatOneShipPaysToStopHere } from './stories/what-one-ship-pays-to-stop-here'
import { whatToDoWithADampWall } from './stories/what-to-do-with-a-damp-wall'
import type { SeedStory } from './types'

/** Columns, business and the living pages, newest first. */
export const STORIES_WORK: SeedStory[] = [
  whatOneShipPaysToStopHere,
  dredgerThatNeverSleeps,
  whatToDoWithADampWall,
  howToReadATideTable,
  kitchenThatClosesAtThree,
  theBucketInTheCorridor,
  bakerWhoStartsYesterday,
  aFreeTramStillHasAFare,
  letTheTramBeFree,
  auctionHallBuysByClock,
  glasshouseInWinter,
  ropeWorksTurnsAgain,
  askForTheOdds,
  theLastCounter,
  countTheBenches,
]
