import { count, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { comment } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'

const MAX_COUNTED = 10_000

/** How many replies wait for a decision, counted up to 10,000. @throws AppError when the actor may not moderate */
export async function countPendingReplies(actor: Actor): Promise<number> {
  demand(actor, 'moderateReplies')
  const waiting = db
    .select({ id: comment.id })
    .from(comment)
    .where(eq(comment.status, 'pending'))
    .limit(MAX_COUNTED)
    .as('waiting')
  const [row] = await db.select({ waiting: count() }).from(waiting)
  return row?.waiting ?? 0
}
