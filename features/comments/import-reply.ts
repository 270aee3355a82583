import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { transaction } from '@/db/client'
import { comment, commentContact } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { comparableText } from '@/lib/clean-text'
import { AppError } from '@/lib/errors'
import { idSchema, newId, type CommentId, type StoryId } from '@/lib/ids'
import { keyedHash } from '@/lib/keyed-hash'
import { sealEmail } from '@/lib/mail-cipher'
import { parseInput } from '@/lib/parse-input'
import { replySchema } from './input'
import { hashReceipt } from './receipt'
import { touchReplies } from './touch-replies'

export const importReplySchema = z.strictObject({
  storyId: idSchema<StoryId>(),
  parentId: idSchema<CommentId>().nullable(),
  name: replySchema.shape.name,
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
  const {
    storyId,
    parentId,
    name,
    email,
    comment: body,
    status,
    holdReason,
    createdAt,
  } = parseInput(importReplySchema, input)
  return transaction(async (tx) => {
    const id = newId<CommentId>()
    const decidedAt = status === 'pending' ? null : createdAt
    await tx.insert(comment).values({ id, storyId, parentId, authorName: name, body, status, createdAt, decidedAt })
    await tx.insert(commentContact).values({
      commentId: id,
      emailCipher: sealEmail(email, id),
      emailHmac: keyedHash('reply-email-hash', email),
      bodyHmac: keyedHash('reply-body', comparableText(body)),
      ipHmac: null,
      // Nobody holds its receipt: the page behind it is for those who wrote here.
      receiptHash: hashReceipt(randomBytes(16).toString('base64url')),
      holdReason,
      createdAt,
    })
    await recordHistory(tx, actor, {
      verb: 'comment.import',
      thingKind: 'comment',
      thingId: id,
      detail: { status, job: actor.job },
    })
    if (status === 'approved') await touchReplies(tx, storyId)
    return { commentId: id }
  })
}
