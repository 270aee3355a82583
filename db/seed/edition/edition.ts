import { authors } from './authors'
import { pages } from './pages'
import { replies } from './replies'
import { sections } from './sections'
import { bathhouseClosureVote } from './stories/bathhouse-closure-vote'
import { cellistGoodbye } from './stories/cellist-goodbye'
import { councilLongEvening } from './stories/council-long-evening'
import { exchangeClock } from './stories/exchange-clock'
import { herringLine } from './stories/herring-line'
import { keepWaterWarm } from './stories/keep-water-warm'
import { lastTramJapanese } from './stories/last-tram-japanese'
import { lighthouseLog } from './stories/lighthouse-log'
import { marketArabic } from './stories/market-arabic'
import { moleCup } from './stories/mole-cup'
import { ninetyDayRule } from './stories/ninety-day-rule'
import { oneFloodlight } from './stories/one-floodlight'
import { portFeesRise } from './stories/port-fees-rise'
import { repairRecordsBeforeSigning } from './stories/repair-records-before-signing'
import { skerraWinterFerry } from './stories/skerra-winter-ferry'
import { stopBlamingTheBoilers } from './stories/stop-blaming-the-boilers'
import { wettestMonth } from './stories/wettest-month'
import { PICTURES_SEA } from './pictures-sea'
import { PICTURES_TOWN } from './pictures-town'
import { PICTURES_WORK } from './pictures-work'
import { STORIES_SEA } from './stories-sea'
import { STORIES_TOWN } from './stories-town'
import { STORIES_WORK } from './stories-work'
import type { SeedEdition, SeedPicture, SeedStory } from './types'

/** Pictures of stories that do not name theirs. */
const PICTURES: Readonly<Record<string, SeedPicture>> = { ...PICTURES_TOWN, ...PICTURES_SEA, ...PICTURES_WORK }

const FIRST_STORIES: SeedStory[] = [
  stopBlamingTheBoilers,
  keepWaterWarm,
  ninetyDayRule,
  bathhouseClosureVote,
  councilLongEvening,
  repairRecordsBeforeSigning,
  portFeesRise,
  wettestMonth,
  cellistGoodbye,
  skerraWinterFerry,
  herringLine,
  moleCup,
  exchangeClock,
  lighthouseLog,
  oneFloodlight,
  marketArabic,
  lastTramJapanese,
]

/** The demo edition: plain data, times relative to the first start. Pictures come from `renderScene`. */
export const EDITION: SeedEdition = {
  name: 'The Harbour Ledger',
  tagline: 'The paper of Merrowport and the Sound, since 1874',
  about:
    'The Harbour Ledger is the paper of Merrowport, a town that does not exist. This demo edition is fiction: its people, places, agencies and figures are invented.',
  sections,
  pages,
  authors,
  stories: [...FIRST_STORIES, ...STORIES_TOWN, ...STORIES_WORK, ...STORIES_SEA]
    .map((story) => ({ ...story, mainPicture: story.mainPicture ?? PICTURES[story.slug] }))
    .sort((one, other) => one.minutesAgo - other.minutesAgo),
  replies,
}
