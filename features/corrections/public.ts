import { asc, desc, eq, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { correction, visibleStory } from '@/db/schema'
import { getSite } from '@/features/settings/public'
import { formatBefore, isBefore, isNotBefore, parseBefore, type Before } from '@/features/stories/before'
import { cardQuery } from '@/features/stories/card-query'
import { toCards } from '@/features/stories/cards'
import { recordNextChange } from '@/features/stories/next-change'
import type { StoryCard } from '@/features/stories/types'
import type { CorrectionId } from '@/lib/ids'
import { recordTags, tag } from '@/lib/tags'
import type { StoryCorrection } from './types'

export const CORRECTIONS_PAGE_SIZE = 30

type ListedCorrection = StoryCorrection & { story: StoryCard }
/** As `StoryList`. */
export type CorrectionsPage = {
  corrections: ListedCorrection[]
  next: string | null
  at: string | null
  isFirst: boolean
}

/**
 * The corrections of all stories that the public may see, newest first, 30 a page. A `before` that is no place of the list is taken for the nearest newer one.
 * Records `corrections` and `front`, since a story that comes down takes its corrections along.
 */
export async function listCorrections(beforeText?: string | null): Promise<CorrectionsPage> {
  recordTags(tag.corrections, tag.front)
  const asked = parseBefore<CorrectionId>(beforeText)
  const before = asked && ((await placeQuery(asked))[0] ?? null)
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
    next: last ? formatBefore(last) : null,
    at: before && formatBefore(before),
    isFirst: before === null,
  }
}

/** The query of the list. Not run until awaited, so that tests can ask for its plan. */
export function correctionsQuery(before: Before<CorrectionId> | null) {
  const { at, id } = correction
  return db
    .select({ id, storyId: correction.storyId, at, text: correction.text })
    .from(correction)
    .innerJoin(visibleStory, eq(visibleStory.id, correction.storyId))
    .where(isBefore(before, { at, id }))
    .orderBy(desc(at), desc(id))
    .limit(CORRECTIONS_PAGE_SIZE + 1)
}

/** The query of where a page really begins, as that of the stories. */
function placeQuery(before: Before<CorrectionId>) {
  const { at, id } = correction
  return db
    .select({ at, id })
    .from(correction)
    .innerJoin(visibleStory, eq(visibleStory.id, correction.storyId))
    .where(isNotBefore(before, { at, id }))
    .orderBy(asc(at), asc(id))
    .limit(1)
}
