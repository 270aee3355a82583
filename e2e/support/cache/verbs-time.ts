import { asc, gt, isNotNull, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { story } from '@/db/schema'
import type { Choice } from './verb'
import { one } from './verb'

const SECOND = 1_000
const HOUR = 3_600 * SECOND
const SPANS = [
  SECOND,
  30 * SECOND,
  61 * SECOND,
  5 * 60 * SECOND,
  HOUR,
  3 * HOUR,
  12 * HOUR,
  24 * HOUR,
  48 * HOUR,
  7 * 24 * HOUR,
]

/** Ways for time to pass: the instants at which to stand, one after another. */
export const TIME_VERBS: Record<string, (choice: Choice, now: Date) => Promise<Date[]>> = {
  wait: async ({ pick }, now) => [new Date(now.getTime() + one(SPANS, pick)!)],
  /** A thousandth of a second before a story comes or goes by itself, and that instant. */
  waitForChange: async ({ pick }, now) => {
    const rows = await db
      .select({ up: story.publishAt, down: story.unpublishAt })
      .from(story)
      .where(or(gt(story.publishAt, now), isNotNull(story.unpublishAt)))
      .orderBy(asc(story.publishAt), asc(story.id))
    const ahead = rows.flatMap(({ up, down }) => [up, down]).filter((at): at is Date => at !== null && at > now)
    const at = one(ahead, pick)
    return at ? [new Date(at.getTime() - 1), at].filter((instant) => instant > now) : []
  },
}
