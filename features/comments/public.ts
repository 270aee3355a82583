import { inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { comment, storyByline } from '@/db/schema'
import { linkedParagraphs } from '@/lib/autolink'
import type { CommentId, StoryId } from '@/lib/ids'
import type { ReplyPlace } from '@/lib/reply-place'
import { recordDue, recordTags, tag } from '@/lib/tags'
import { bylineOfReply, markOf } from './mark'
import { readOutline, THREADS_PER_PAGE, type Outline } from './outline'
import { makeStamp, nextStampMs } from './stamp'
import type { PublicComment, PublicThread, ReplyPage } from './types'

export { findReplyToAnswer } from './find-reply-to-answer'
export { findReceipt, type Receipt } from './receipt'
export type { ReplyPage } from './types'

/**
 * A page of the approved replies of a story that the public may see: whole threads in the order asked for, the answers
 * of each oldest first. A reply that was taken away keeps its place, without name and words, while an approved one
 * answers it. A page past the end is empty; `pages` tells. Records `replies:<story>`.
 */
export async function getReplies(storyId: StoryId, place: ReplyPlace): Promise<ReplyPage> {
  recordTags(tag.replies(storyId))
  const outline = await readOutline(storyId)
  const threads = threadsAt(outline, place)
  const words = await wordsOf(threads.flatMap(({ root, answers }) => [root.id, ...answers.map(({ id }) => id)]))
  return {
    threads: threads.flatMap((thread) => toThread(thread, words) ?? []),
    count: outline.count,
    threadCount: outline.threads.length,
    place,
    pages: outline.pages,
  }
}

/** The signed hour that a reply form carries. The page must be made anew when the hour is over: records that. */
export function replyStamp(): string {
  recordDue(nextStampMs())
  return makeStamp()
}

/** The query for the words of these replies. Not run until awaited, so that tests can ask for its plan. */
export function wordsQuery(ids: CommentId[]) {
  return db
    .select({
      id: comment.id,
      name: comment.authorName,
      authorId: comment.authorId,
      signsStory: storyByline.authorId,
      body: comment.body,
      at: comment.createdAt,
      status: comment.status,
    })
    .from(comment)
    .leftJoin(storyByline, bylineOfReply)
    .where(inArray(comment.id, ids))
}

function threadsAt({ threads }: Outline, { order, page }: ReplyPlace): Outline['threads'] {
  const from = (page - 1) * THREADS_PER_PAGE
  return (order === 'newest' ? threads.toReversed() : threads).slice(from, from + THREADS_PER_PAGE)
}

type Words = ReadonlyMap<CommentId, PublicComment>

async function wordsOf(ids: CommentId[]): Promise<Words> {
  const rows = ids.length > 0 ? await wordsQuery(ids) : []
  return new Map(rows.map((row) => [row.id, toPublic(row)]))
}

function toPublic(row: Awaited<ReturnType<typeof wordsQuery>>[number]): PublicComment {
  const { id, name, body, at, status } = row
  const isRemoved = status !== 'approved'
  return {
    id,
    name: isRemoved ? '' : name,
    mark: isRemoved ? null : markOf(row),
    paragraphs: isRemoved ? [] : linkedParagraphs(body),
    at: at.toISOString(),
    isRemoved,
  }
}

/** Null when the reply at the root was deleted since the outline was read. */
function toThread({ root, answers, page }: Outline['threads'][number], words: Words): PublicThread | null {
  const reply = words.get(root.id)
  if (!reply) return null
  return {
    reply,
    page,
    answers: answers.flatMap(({ id, parentId }) => {
      const answer = words.get(id)
      const to = parentId !== null && parentId !== root.id ? words.get(parentId)?.name || null : null
      return answer ? [{ reply: answer, to }] : []
    }),
  }
}
