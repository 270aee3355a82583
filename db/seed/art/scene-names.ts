/** Every scene the edition can print; `renderScene` takes one of these names. */
export const SCENE_NAMES = [
  'bathhouse-night',
  'cranes-dusk',
  'ferry-leaving',
  'terraces-rain',
  'boiler-room',
  'market-awnings',
  'cellist-stage',
  'trawlers-dawn',
  'flood-door',
  'clock-repair',
  'council-vote',
  'lighthouse-log',
  'rowing-gig',
  'reading-room',
  'goal-mud',
  'night-tram',
  'kitchen-night',
  'dredger-night',
  'fish-auction',
  'bakery-morning',
  'greenhouse',
  'theatre-wings',
] as const

export type SceneName = (typeof SCENE_NAMES)[number]
