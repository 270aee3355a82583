import { createHash, randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { comment, commentContact, storyByline, type Pillar } from '@/db/schema'
import { linkedParagraphs, type TextPart } from '@/lib/autolink'
import { replyPath } from '@/lib/reply-place'
import { bylineOfReply, markOf } from './mark'
import { pageOfReply } from './outline'
import { findStoryPlace } from './story-place'
import type { ReplyMark } from './types'

/** How a reply stands, for the one who wrote it. */
export type Receipt = {
  standing: 'waiting' | 'published' | 'declined'
  name: string
  mark: ReplyMark
  paragraphs: TextPart[][]
  /** Where the story is, at the reply when it is published; null when the story may not be seen now. */
  story: { headline: string; url: string; pillar: Pillar } | null
}

/** A new receipt: 128 random bits (base64url). */
export function newReceipt(): string {
  return randomBytes(16).toString('base64url')
}

/** The form in which a receipt is kept: SHA-256, hexadecimal. */
export function hashReceipt(receipt: string): string {
  return createHash('sha256').update(receipt).digest('hex')
}

/** The address of the page that tells how a reply stands; the fragment puts the focus on the answer. */
export function receiptPath(receipt: string): string {
  return `/replies/${receipt}#status`
}

/**
 * The reply that a receipt belongs to, as it stands now, or null. What the rules took for spam says "waiting" like any
 * other that nobody has looked at, so that a spammer learns nothing.
 */
export async function findReceipt(receipt: string): Promise<Receipt | null> {
  if (!/^[\w-]{22}$/.test(receipt)) return null
  const [row] = await db
    .select({
      id: comment.id,
      storyId: comment.storyId,
      status: comment.status,
      decidedAt: comment.decidedAt,
      name: comment.authorName,
      authorId: comment.authorId,
      signsStory: storyByline.authorId,
      body: comment.body,
    })
    .from(commentContact)
    .innerJoin(comment, eq(comment.id, commentContact.commentId))
    .leftJoin(storyByline, bylineOfReply)
    .where(eq(commentContact.receiptHash, hashReceipt(receipt)))
    .limit(1)
  if (!row) return null
  const story = await findStoryPlace(row.storyId)
  const isPublished = row.status === 'approved'
  const isDeclined = (row.status === 'spam' || row.status === 'trash') && row.decidedAt !== null
  return {
    standing: isPublished ? 'published' : isDeclined ? 'declined' : 'waiting',
    name: row.name,
    mark: markOf(row),
    paragraphs: linkedParagraphs(row.body),
    story: story && {
      ...story,
      url: isPublished ? replyPath(story.url, await pageOfReply(row.storyId, row.id), row.id) : story.url,
    },
  }
}
