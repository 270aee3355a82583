import type { Tx } from '@/db/client'
import { comment, commentContact, type CommentStatus } from '@/db/schema'
import { comparableText } from '@/lib/clean-text'
import { newId, type AuthorId, type CommentId, type StoryId } from '@/lib/ids'
import { keyedHash } from '@/lib/keyed-hash'
import { sealEmail } from '@/lib/mail-cipher'
import { hashReceipt } from './receipt'

export type NewReply = {
  storyId: StoryId
  parentId: CommentId | null
  name: string
  /** The byline whose owner wrote it, signed in; null for everybody else. */
  authorId: AuthorId | null
  email: string
  comment: string
  status: CommentStatus
  holdReason: string | null
  receipt: string
  /** Null when it was not written here. */
  ipHmac: string | null
  createdAt: Date
  decidedAt: Date | null
}

/** Write a reply: what is public in one row, what is not (encrypted or as keyed hashes) in another. */
export async function insertReply(tx: Tx, reply: NewReply): Promise<CommentId> {
  const id = newId<CommentId>()
  const { storyId, parentId, authorId, status, createdAt, decidedAt, holdReason, ipHmac } = reply
  await tx.insert(comment).values({
    id,
    storyId,
    parentId,
    authorId,
    authorName: reply.name,
    body: reply.comment,
    status,
    createdAt,
    decidedAt,
  })
  await tx.insert(commentContact).values({
    commentId: id,
    emailCipher: sealEmail(reply.email, id),
    ...hashesOf(reply),
    ipHmac,
    receiptHash: hashReceipt(reply.receipt),
    holdReason,
    createdAt,
  })
  return id
}

/** What tells the same writer and the same words again, without telling who or which. */
export function hashesOf({ email, comment: words }: { email: string; comment: string }): {
  emailHmac: string
  bodyHmac: string
} {
  return { emailHmac: keyedHash('reply-email-hash', email), bodyHmac: keyedHash('reply-body', comparableText(words)) }
}
