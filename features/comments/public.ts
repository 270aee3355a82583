import { and, asc, eq, exists, inArray, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { db } from '@/db/client'
import { comment, visibleStory } from '@/db/schema'
import { linkedParagraphs } from '@/lib/autolink'
import type { StoryId } from '@/lib/ids'
import { recordDue, recordTags, tag } from '@/lib/tags'
import { makeStamp, nextStampMs } from './stamp'
import type { PublicComment } from './types'

export { findReplyToAnswer, type ReplyToAnswer } from './find-reply-to-answer'
export { findReceipt, type Receipt } from './receipt'
export type { PublicComment } from './types'

/**
 * The approved replies of a story that the public may see, oldest first. A reply that was taken away keeps its
 * place, without name and words, while an approved one answers it. Records `replies:<story>`.
 */
export async function listPublicReplies(storyId: StoryId): Promise<PublicComment[]> {
  recordTags(tag.replies(storyId))
  const rows = await publicRepliesQuery(storyId)
  const ids = new Set(rows.map(({ id }) => id))
  return rows.map((row) => toPublic({ ...row, parentId: row.parentId && ids.has(row.parentId) ? row.parentId : null }))
}

/** The signed hour that a reply form carries. The page must be made anew when the hour is over: records that. */
export function replyStamp(): string {
  recordDue(nextStampMs())
  return makeStamp()
}

const PUBLIC_COLUMNS = {
  id: comment.id,
  name: comment.authorName,
  body: comment.body,
  at: comment.createdAt,
  parentId: comment.parentId,
  status: comment.status,
}

type PublicRow = Awaited<ReturnType<typeof publicRepliesQuery>>[number]

/** The query of `listPublicReplies`. Not run until awaited, so that tests can ask for its plan. */
export function publicRepliesQuery(storyId: StoryId) {
  const answer = alias(comment, 'answer')
  const approvedAnswer = db
    .select({ id: answer.id })
    .from(answer)
    .where(and(eq(answer.parentId, comment.id), eq(answer.status, 'approved')))
  const visible = db.select({ id: visibleStory.id }).from(visibleStory).where(eq(visibleStory.id, storyId))
  return db
    .select(PUBLIC_COLUMNS)
    .from(comment)
    .where(
      and(
        inArray(comment.storyId, visible),
        or(
          eq(comment.status, 'approved'),
          and(inArray(comment.status, ['pending', 'spam', 'trash']), exists(approvedAnswer)),
        ),
      ),
    )
    .orderBy(asc(comment.createdAt), asc(comment.id))
}

function toPublic({ id, name, body, at, parentId, status }: PublicRow): PublicComment {
  const isRemoved = status !== 'approved'
  return {
    id,
    name: isRemoved ? '' : name,
    paragraphs: isRemoved ? [] : linkedParagraphs(body),
    at: at.toISOString(),
    parentId,
    isRemoved,
  }
}
