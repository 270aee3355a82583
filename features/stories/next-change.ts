import { and, eq, gt, min } from 'drizzle-orm'
import { db } from '@/db/client'
import { story } from '@/db/schema'
import { now } from '@/lib/clock'
import { recordDue } from '@/lib/tags'

/**
 * Record when the set of visible stories changes next by itself: one goes live, one comes down, an embargo ends.
 * Every list depends on it. It may name an instant at which this list stays the same, never one too late.
 */
export async function recordNextChange(): Promise<void> {
  const at = now()
  const [goesLive, comesDown, embargoEnds] = await Promise.all([
    db
      .select({ at: min(story.publishAt) })
      .from(story)
      .where(gt(story.publishAt, at)),
    db
      .select({ at: min(story.unpublishAt) })
      .from(story)
      .where(gt(story.unpublishAt, at)),
    db
      .select({ at: min(story.embargoUntil) })
      .from(story)
      .where(and(eq(story.deskState, 'published'), gt(story.embargoUntil, at))),
  ])
  for (const [row] of [goesLive, comesDown, embargoEnds]) recordDue(row?.at)
}
