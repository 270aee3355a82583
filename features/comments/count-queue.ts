import { asc, count, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { comment, type CommentStatus } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { QUEUE_TABS } from './input'

/** Counting costs time with every row, so it ends here; the page then says "10,000+". */
export const MAX_COUNTED = 10_000

export type QueueCounts = Record<CommentStatus, number> & { oldestPendingAt: string | null }

/** How many replies there are in each state, each up to 10,000, and since when the oldest waits. */
export async function countQueue(actor: Actor): Promise<QueueCounts> {
  demand(actor, 'moderateReplies')
  const counts: QueueCounts = { pending: 0, approved: 0, spam: 0, trash: 0, oldestPendingAt: null }
  for (const status of QUEUE_TABS) counts[status] = (await stateCountQuery(status))[0]?.n ?? 0
  const [oldest] = await db
    .select({ at: comment.createdAt })
    .from(comment)
    .where(eq(comment.status, 'pending'))
    .orderBy(asc(comment.createdAt))
    .limit(1)
  return { ...counts, oldestPendingAt: oldest?.at.toISOString() ?? null }
}

/** The query of one count. Not run until awaited, so that tests can ask for its plan. */
export function stateCountQuery(status: CommentStatus) {
  const inState = db
    .select({ id: comment.id })
    .from(comment)
    .where(eq(comment.status, status))
    .limit(MAX_COUNTED)
    .as('in_state')
  return db.select({ n: count() }).from(inState)
}
