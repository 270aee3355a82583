import { z } from 'zod'
import { transaction } from '@/db/client'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { AppError } from '@/lib/errors'
import { idSchema, type AuthorId, type CommentId, type StoryId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { replySchema } from './input'
import { insertReply } from './insert-reply'
import { newReceipt } from './receipt'
import { touchReplies } from './touch-replies'

const importReplySchema = z.strictObject({
  storyId: idSchema<StoryId>(),
  parentId: idSchema<CommentId>().nullable(),
  name: replySchema.shape.name,
  /** The byline that wrote it. */
  authorId: idSchema<AuthorId>().nullable().optional(),
  email: replySchema.shape.email,
  comment: replySchema.shape.comment,
  status: z.enum(['pending', 'approved', 'spam']),
  holdReason: z.string().max(500).nullable(),
  createdAt: z.date(),
})

/**
 * Take in a reply that was written elsewhere or before, with its time and its state. For jobs of the system only.
 * @throws AppError `forbidden` for everybody but the system; `invalid`.
 */
export async function importReply(actor: Actor, input: unknown): Promise<{ commentId: CommentId }> {
  if (actor.kind !== 'system') throw new AppError('forbidden', 'Only the system takes in whole replies.')
  const given = parseInput(importReplySchema, input)
  return transaction(async (tx) => {
    const decidedAt = given.status === 'pending' ? null : given.createdAt
    // Nobody holds its receipt: the page behind it is for those who wrote here.
    const id = await insertReply(tx, {
      ...given,
      authorId: given.authorId ?? null,
      decidedAt,
      ipHmac: null,
      receipt: newReceipt(),
    })
    await recordHistory(tx, actor, {
      verb: 'comment.import',
      thingKind: 'comment',
      thingId: id,
      detail: { status: given.status, job: actor.job },
    })
    if (given.status === 'approved') await touchReplies(tx, given.storyId)
    return { commentId: id }
  })
}
