import { cardQuery } from '@/features/stories/card-query'
import { Gate } from './gate'
import { areNear, slips } from './near-words'
import { wordsOf } from './words-of'

/** Words of so many of the newest stories: what readers have seen, so that no draft's word is told. */
const MAX_STORIES = 300
const MIN_LETTERS = 4

/** Any nonsense can be asked for, and each look reads some hundred rows: so many are taken, the rest go without. */
const gate = new Gate({ running: 2, perSecond: 10 })

/**
 * What was typed, with each word that no headline or standfirst of late has put as the commonest one that a slip of the
 * finger makes of it; null when there is none. Call it inside a render that has recorded `front`.
 */
export async function respell(typed: string): Promise<string | null> {
  const words = wordsOf(typed)
  if (words.every((word) => word.length < MIN_LETTERS)) return null
  return gate.run(async () => {
    const seen = await countWords()
    const meant = words.map((word) => (seen.has(word) || word.length < MIN_LETTERS ? word : commonestNear(word, seen)))
    const text = meant.join(' ')
    return text === words.join(' ') ? null : text
  })
}

async function countWords(): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { headline, standfirst, kicker } of await cardQuery(undefined, MAX_STORIES))
    for (const word of wordsOf([headline, standfirst, kicker].join(' '))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The nearest; of those as near, the one that stands in most places. */
function commonestNear(word: string, seen: ReadonlyMap<string, number>): string {
  let best = { word, slips: Infinity, count: 0 }
  for (const [other, count] of seen) {
    if (!areNear(word, other)) continue
    const apart = slips(word, other)
    if (apart < best.slips || (apart === best.slips && count > best.count)) best = { word: other, slips: apart, count }
  }
  return best.word
}
