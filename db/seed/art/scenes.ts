import type { Scene } from './scene'
import type { SceneName } from './scene-names'
import { ballotLamp } from './scenes/ballot-lamp'
import { bathhouseNight } from './scenes/bathhouse-night'
import { boilerRoom } from './scenes/boiler-room'
import { borderPier } from './scenes/border-pier'
import { cellistStage } from './scenes/cellist-stage'
import { clockRepair } from './scenes/clock-repair'
import { councilVote } from './scenes/council-vote'
import { courtSteps } from './scenes/court-steps'
import { cranesDusk } from './scenes/cranes-dusk'
import { ferryLeaving } from './scenes/ferry-leaving'
import { floodDoor } from './scenes/flood-door'
import { goalMud } from './scenes/goal-mud'
import { libraryChain } from './scenes/library-chain'
import { lifeboatSlip } from './scenes/lifeboat-slip'
import { lighthouseLog } from './scenes/lighthouse-log'
import { marketAwnings } from './scenes/market-awnings'
import { nightTram } from './scenes/night-tram'
import { readingRoom } from './scenes/reading-room'
import { rowingGig } from './scenes/rowing-gig'
import { schoolGate } from './scenes/school-gate'
import { terracesRain } from './scenes/terraces-rain'
import { trawlersDawn } from './scenes/trawlers-dawn'
import { stormBreakwater } from './scenes/storm-breakwater'
import { sealRocks } from './scenes/seal-rocks'
import { labWindow } from './scenes/lab-window'
import { printShop } from './scenes/print-shop'
import { bridgeFog } from './scenes/bridge-fog'
import { swimRace } from './scenes/swim-race'
import { kitchenNight } from './scenes/kitchen-night'
import { dredgerNight } from './scenes/dredger-night'
import { fishAuction } from './scenes/fish-auction'
import { bakeryMorning } from './scenes/bakery-morning'
import { greenhouse } from './scenes/greenhouse'
import { theatreWings } from './scenes/theatre-wings'

/** Every scene by its name. */
export const SCENES: Record<SceneName, Scene> = {
  'bathhouse-night': bathhouseNight,
  'cranes-dusk': cranesDusk,
  'ferry-leaving': ferryLeaving,
  'terraces-rain': terracesRain,
  'boiler-room': boilerRoom,
  'market-awnings': marketAwnings,
  'cellist-stage': cellistStage,
  'trawlers-dawn': trawlersDawn,
  'flood-door': floodDoor,
  'clock-repair': clockRepair,
  'council-vote': councilVote,
  'lighthouse-log': lighthouseLog,
  'rowing-gig': rowingGig,
  'reading-room': readingRoom,
  'goal-mud': goalMud,
  'night-tram': nightTram,
  'storm-breakwater': stormBreakwater,
  'seal-rocks': sealRocks,
  'lab-window': labWindow,
  'print-shop': printShop,
  'bridge-fog': bridgeFog,
  'swim-race': swimRace,
  'ballot-lamp': ballotLamp,
  'school-gate': schoolGate,
  'court-steps': courtSteps,
  'border-pier': borderPier,
  'lifeboat-slip': lifeboatSlip,
  'library-chain': libraryChain,
  'kitchen-night': kitchenNight,
  'dredger-night': dredgerNight,
  'fish-auction': fishAuction,
  'bakery-morning': bakeryMorning,
  greenhouse: greenhouse,
  'theatre-wings': theatreWings,
}
