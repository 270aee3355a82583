import { matchText } from '@/db/search/match-text'
import type { HitQuery } from '@/db/search/find-hits'
import { searchStore } from '@/db/search/search'
import { cardQuery } from '@/features/stories/card-query'
import { Gate } from './gate'
import { slipsAllowed, slipsBetween } from './near-words'
import { wordsOf } from './words-of'

/** Words of so many of the newest stories: what readers have seen, so that no draft's word is told. */
const MAX_STORIES = 300
const MIN_LETTERS = 4
/** What the search itself looks at (`db/search/match-text.ts`). */
const MAX_WORDS = 8
const MAX_CHARS = 100

/** Any nonsense can be asked for, and each look holds the process for some milliseconds: so many are taken, the rest go without. */
const gate = new Gate({ running: 2, perSecond: 10 })

/** `isWider`: found only without the section and the time that were chosen. */
export type Respelt = { q: string; isWider: boolean }
type Filters = Pick<HitQuery, 'sectionId' | 'sinceMs'>
type Seen = Map<number, Map<string, number>>

/**
 * What was typed and found nothing, with each word that no story has put as the one that a slip of the finger makes of it;
 * null when there is none, or when it finds nothing either. Call it inside a render that has recorded `front`.
 */
export async function respell(typed: string, filters: Filters): Promise<Respelt | null> {
  const words = wordsOf(typed.slice(0, MAX_CHARS)).slice(0, MAX_WORDS)
  if (words.every((word) => word.length < MIN_LETTERS)) return null
  return gate.run(async () => {
    const seen = await countWords()
    const meant: string[] = []
    for (const word of words) meant.push((await isRight(word, seen)) ? word : nearestOf(word, seen))
    const q = meant.join(' ')
    if (q === words.join(' ')) return null
    if (await finds(q, filters)) return { q, isWider: false }
    const isNarrow = filters.sectionId !== null || filters.sinceMs !== null
    return isNarrow && (await finds(q, EVERYWHERE)) ? { q, isWider: true } : null
  })
}

const EVERYWHERE: Filters = { sectionId: null, sinceMs: null }

async function isRight(word: string, seen: Seen): Promise<boolean> {
  return word.length < MIN_LETTERS || seen.get(word.length)?.has(word) === true || (await finds(word, EVERYWHERE))
}

async function finds(q: string, filters: Filters): Promise<boolean> {
  const match = matchText(q)
  return match !== null && (await searchStore({ match, ...filters, page: 1, pageSize: 1 })).total > 0
}

/** By their length, with how often each stands there. */
async function countWords(): Promise<Seen> {
  const seen: Seen = new Map()
  for (const { headline, standfirst, kicker } of await cardQuery(undefined, MAX_STORIES)) {
    for (const word of wordsOf([headline, standfirst, kicker].join(' '))) {
      const alike = seen.get(word.length) ?? new Map<string, number>()
      seen.set(word.length, alike.set(word, (alike.get(word) ?? 0) + 1))
    }
  }
  return seen
}

/** The nearest word; of those as near, the one that stands in most places. The word itself when none is near. */
function nearestOf(word: string, seen: Seen): string {
  let best = { word, slips: Infinity, count: 0 }
  const most = slipsAllowed(word.length + 1)
  for (let letters = word.length - most; letters <= word.length + most; letters++) {
    for (const [other, count] of seen.get(letters) ?? []) {
      const slips = slipsBetween(word, other)
      if (slips === null) continue
      if (slips < best.slips || (slips === best.slips && count > best.count)) best = { word: other, slips, count }
    }
  }
  return best.word
}
