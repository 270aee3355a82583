import { and, desc, eq, gt, inArray, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { livePost, visibleStory } from '@/db/schema'
import { getSite } from '@/features/settings/public'
import { cardQuery } from '@/features/stories/card-query'
import { toCards } from '@/features/stories/cards'
import { recordNextChange } from '@/features/stories/next-change'
import { nowMs } from '@/lib/clock'
import type { SectionId } from '@/lib/ids'
import { recordDue, recordTags, tag } from '@/lib/tags'
import type { LiveStrip } from './types'

/** A live story without an update for this long is no longer announced. */
export const STRIP_LASTS_MS = 12 * 60 * 60 * 1000
/** More updates than a newsroom posts in that time. */
const MAX_RECENT = 2_000

/**
 * The live story to announce above the front, or above one section: that with the newest update of those that readers
 * can see, that have not ended and that had an update within twelve hours; null when there is none. Records `front`, or
 * the section, and when the strip goes by itself.
 */
export async function getLiveStrip(sectionId?: SectionId): Promise<LiveStrip | null> {
  recordTags(sectionId ? tag.section(sectionId) : tag.front)
  const [recent, { sections }] = await Promise.all([recentQuery(), getSite(), recordNextChange()])
  const rows = await cardQuery(
    and(
      inArray(visibleStory.id, [...new Set(recent.map(({ storyId }) => storyId))]),
      eq(visibleStory.kind, 'live'),
      isNull(visibleStory.liveEndedAt),
      sectionId && eq(visibleStory.sectionId, sectionId),
    ),
    MAX_RECENT,
  )
  const newest = recent.find(({ storyId }) => rows.some(({ id }) => id === storyId))
  const [card] = await toCards(
    rows.filter(({ id }) => id === newest?.storyId),
    sections,
  )
  if (!card || !newest) return null
  recordDue(newest.at.getTime() + STRIP_LASTS_MS)
  const { id, url, headline, language, dir } = card
  return { storyId: id, url, headline, language, dir, at: newest.at.toISOString() }
}

/** The updates of late, newest first. Not run until awaited, so that tests can ask for its plan. */
export function recentQuery() {
  return db
    .select({ storyId: livePost.storyId, at: livePost.at })
    .from(livePost)
    .where(and(gt(livePost.at, new Date(nowMs() - STRIP_LASTS_MS)), isNull(livePost.removedAt)))
    .orderBy(desc(livePost.at))
    .limit(MAX_RECENT)
}
