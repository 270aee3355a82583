import { and, desc, eq, ne } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { db } from '@/db/client'
import { comment, commentContact, revision, story, storyByline, user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { linkedParagraphs } from '@/lib/autolink'
import type { CommentId } from '@/lib/ids'
import { openEmail } from '@/lib/mail-cipher'
import { toQueueRow } from './list-queue'
import { bylineOfReply, markOf } from './mark'
import type { ModerationComment } from './moderation-types'
import { findStoryPlace } from './story-place'
import { countWriterReplies } from './writer-record'

const EARLIER_SHOWN = 3
const EARLIER_CHARS = 140

/**
 * A reply with its context, its writer's e-mail and record, or null when there is none.
 * @throws AppError when the actor may not moderate
 */
export async function findReplyForModerator(actor: Actor, id: CommentId): Promise<ModerationComment | null> {
  demand(actor, 'moderateReplies')
  const [row] = await replyQuery(id)
  if (!row) return null
  const place = await findStoryPlace(row.comment.storyId)
  return {
    ...toQueueRow({
      ...row.comment,
      name: row.comment.authorName,
      signsStory: row.signsStory,
      at: row.comment.createdAt,
      holdReason: row.holdReason,
    }),
    paragraphs: linkedParagraphs(row.comment.body),
    email: openEmail(row.emailCipher, id),
    previousStatus: row.comment.previousStatus,
    decidedBy: row.decidedBy,
    decidedAt: row.comment.decidedAt?.toISOString() ?? null,
    story: { headline: row.headline ?? 'A story that is not out', url: place?.url ?? null },
    parent:
      row.parentName === null ? null : { name: row.parentName, mark: markOf(row.parent), body: row.parentBody ?? '' },
    record: await countWriterReplies(row.emailHmac),
    earlier: await listEarlier(row.emailHmac, id),
  }
}

async function replyQuery(id: CommentId) {
  const parent = alias(comment, 'parent')
  const parentByline = alias(storyByline, 'parent_byline')
  return db
    .select({
      comment,
      emailCipher: commentContact.emailCipher,
      emailHmac: commentContact.emailHmac,
      holdReason: commentContact.holdReason,
      headline: revision.headline,
      signsStory: storyByline.authorId,
      parentName: parent.authorName,
      parent: { authorId: parent.authorId, signsStory: parentByline.authorId },
      parentBody: parent.body,
      decidedBy: user.name,
    })
    .from(comment)
    .innerJoin(commentContact, eq(commentContact.commentId, comment.id))
    .innerJoin(story, eq(story.id, comment.storyId))
    .leftJoin(revision, eq(revision.id, story.liveRevisionId)) // never the working one: moderators do not read drafts
    .leftJoin(storyByline, bylineOfReply)
    .leftJoin(parent, eq(parent.id, comment.parentId))
    .leftJoin(parentByline, and(eq(parentByline.storyId, parent.storyId), eq(parentByline.authorId, parent.authorId)))
    .leftJoin(user, eq(user.id, comment.decidedBy))
    .where(eq(comment.id, id))
    .limit(1)
}

async function listEarlier(emailHmac: string, except: CommentId): Promise<ModerationComment['earlier']> {
  const rows = await db
    .select({ body: comment.body, at: comment.createdAt, status: comment.status })
    .from(commentContact)
    .innerJoin(comment, eq(comment.id, commentContact.commentId))
    .where(and(eq(commentContact.emailHmac, emailHmac), ne(comment.id, except)))
    .orderBy(desc(commentContact.commentId))
    .limit(EARLIER_SHOWN)
  return rows.map(({ body, at, status }) => ({
    excerpt: body.length > EARLIER_CHARS ? `${body.slice(0, EARLIER_CHARS).toWellFormed()}…` : body,
    at: at.toISOString(),
    status,
  }))
}
