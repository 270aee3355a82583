import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { comment, type CommentStatus } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import type { CommentId } from '@/lib/ids'
import { tag } from '@/lib/tags'
import type { Decision, ReplyRef } from './input'
import { touchReplies } from './touch-replies'

export type Decided = { id: CommentId; version: number; status: CommentStatus; previousStatus: CommentStatus | null }

const VERBS: Record<Decision, string> = {
  approved: 'comment.approve',
  pending: 'comment.hold',
  spam: 'comment.spam',
  trash: 'comment.trash',
  undo: 'comment.undo',
}

/**
 * Put a reply into another state, in the caller's transaction; whoever calls has asked whether the actor may.
 * `undo` puts it back to where it was before the last decision.
 * @throws AppError `not_found`; `conflict` when it is not as the moderator saw it, or is so already
 */
export async function decide(tx: Tx, actor: Actor, { id, version }: ReplyRef, to: Decision): Promise<Decided> {
  const [before] = await tx.select().from(comment).where(eq(comment.id, id)).limit(1)
  if (!before) throw new AppError('not_found', 'This reply is no longer here.')
  if (before.version !== version) throw new AppError('conflict', 'Somebody else has decided on this reply meanwhile.')
  const status = to === 'undo' ? before.previousStatus : to
  if (status === null) throw new AppError('conflict', 'There is no decision to undo on this reply.')
  if (status === before.status) throw new AppError('conflict', 'This reply is there already.')
  const isOpenAgain = to === 'undo' && status === 'pending'
  await tx
    .update(comment)
    .set({
      status,
      previousStatus: to === 'undo' ? null : before.status,
      decidedAt: isOpenAgain ? null : now(),
      decidedBy: isOpenAgain || actor.kind !== 'user' ? null : actor.userId,
      version: version + 1,
    })
    .where(and(eq(comment.id, id), eq(comment.version, version)))
  await recordHistory(tx, actor, {
    verb: VERBS[to],
    thingKind: 'comment',
    thingId: id,
    detail: { from: before.status, to: status },
  })
  if (status === 'approved' || before.status === 'approved') await touchReplies(tx, before.storyId)
  else await touch(tx, tag.replies(before.storyId))
  return { id, version: version + 1, status, previousStatus: to === 'undo' ? null : before.status }
}
