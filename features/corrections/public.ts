import { and, desc, eq, inArray, lt, lte, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { correction, visibleStory } from '@/db/schema'
import { getSite } from '@/features/settings/public'
import { cardQuery } from '@/features/stories/card-query'
import { toCards } from '@/features/stories/cards'
import { recordNextChange } from '@/features/stories/next-change'
import type { StoryCard } from '@/features/stories/types'
import type { CorrectionId } from '@/lib/ids'
import { recordTags, tag } from '@/lib/tags'
import type { StoryCorrection } from './types'

export const CORRECTIONS_PAGE_SIZE = 30

export type ListedCorrection = StoryCorrection & { story: StoryCard }
/** `next` is the `before` of the page after it, or null at the end. */
export type CorrectionsPage = { corrections: ListedCorrection[]; next: string | null; isFirst: boolean }

const SHAPE = /^(\d{1,15})_([0-9a-f-]{36})$/

/**
 * The corrections of all stories that the public may see, newest first, 30 a page. An invalid `before` is ignored.
 * Records `corrections` and `front`, since a story that comes down takes its corrections along.
 */
export async function listCorrections(beforeText?: string | null): Promise<CorrectionsPage> {
  recordTags(tag.corrections, tag.front)
  const [, ms, id] = SHAPE.exec(beforeText ?? '') ?? []
  const before = ms && id ? { at: new Date(Number(ms)), id: id as CorrectionId } : null
  const [{ sections }, rows] = await Promise.all([getSite(), correctionsQuery(before), recordNextChange()])
  const shown = rows.slice(0, CORRECTIONS_PAGE_SIZE)
  const ids = [...new Set(shown.map(({ storyId }) => storyId))]
  const cards =
    ids.length > 0 ? await toCards(await cardQuery(inArray(visibleStory.id, ids), ids.length), sections) : []
  const last = rows.length > CORRECTIONS_PAGE_SIZE ? shown.at(-1) : undefined
  return {
    corrections: shown.flatMap((row) => {
      const story = cards.find((card) => card.id === row.storyId)
      return story ? [{ id: row.id, at: row.at.toISOString(), text: row.text, story }] : []
    }),
    next: last ? `${last.at.getTime()}_${last.id}` : null,
    isFirst: before === null,
  }
}

/** The query of the list. Not run until awaited, so that tests can ask for its plan. */
export function correctionsQuery(before: { at: Date; id: CorrectionId } | null) {
  const { at, id } = correction
  return db
    .select({ id, storyId: correction.storyId, at, text: correction.text })
    .from(correction)
    .innerJoin(visibleStory, eq(visibleStory.id, correction.storyId))
    .where(before ? and(lte(at, before.at), or(lt(at, before.at), lt(id, before.id))) : undefined)
    .orderBy(desc(at), desc(id))
    .limit(CORRECTIONS_PAGE_SIZE + 1)
}
