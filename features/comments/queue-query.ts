import { and, asc, desc, eq, gt, gte, like, lt, lte, or, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { comment, commentContact, storyByline, type CommentStatus } from '@/db/schema'
import { idSchema, type CommentId } from '@/lib/ids'
import { bylineOfReply } from './mark'

export const QUEUE_PAGE_SIZE = 25
/** A search looks at this many of the state's replies, from where the page begins. */
const MAX_SEARCHED = 2_000
const MAX_SEARCH_CHARS = 100

export type QueueAsk = { status: CommentStatus; search?: string; after?: string | null }

/**
 * The query of a queue page, one row more than a page has. What waits comes oldest first, the rest newest first.
 * Not run until awaited, so that tests can ask for its plan.
 */
export function queueQuery({ status, search = '', after = null }: QueueAsk) {
  const isOldestFirst = status === 'pending'
  const order = isOldestFirst ? [asc(comment.createdAt), asc(comment.id)] : [desc(comment.createdAt), desc(comment.id)]
  const words = search.trim().slice(0, MAX_SEARCH_CHARS)
  const scope = db
    .select({ id: comment.id })
    .from(comment)
    .where(and(eq(comment.status, status), beyond(after, isOldestFirst)))
    .orderBy(...order)
    .limit(words === '' ? QUEUE_PAGE_SIZE + 1 : MAX_SEARCHED)
    .as('scope')
  return db
    .select({
      id: comment.id,
      version: comment.version,
      status: comment.status,
      name: comment.authorName,
      authorId: comment.authorId,
      signsStory: storyByline.authorId,
      body: comment.body,
      at: comment.createdAt,
      holdReason: commentContact.holdReason,
    })
    .from(scope)
    .innerJoin(comment, eq(comment.id, scope.id))
    .innerJoin(commentContact, eq(commentContact.commentId, comment.id))
    .leftJoin(storyByline, bylineOfReply)
    .where(words === '' ? undefined : contains(words))
    .orderBy(...order)
    .limit(QUEUE_PAGE_SIZE + 1)
}

/** Where a page ends: the time (ms) and id of its last row. */
export function queueCursor(row: { at: Date; id: CommentId }): string {
  return `${row.at.getTime()}_${row.id}`
}

/** `%` would be a wildcard that multiplies the work; `_` stands for any one character. */
function contains(words: string): SQL | undefined {
  const pattern = `%${words.replaceAll('%', '_')}%`
  return or(like(comment.authorName, pattern), like(comment.body, pattern))
}

/** A cursor that is none is passed over: the first page. */
function beyond(after: string | null, isOldestFirst: boolean): SQL | undefined {
  const [ms = '', given] = (after ?? '').split('_')
  const id = idSchema<CommentId>().safeParse(given)
  if (!/^\d{1,15}$/.test(ms) || !id.success) return undefined
  const at = new Date(Number(ms))
  // The first condition bounds the index range, the second breaks ties within one millisecond.
  return isOldestFirst
    ? and(gte(comment.createdAt, at), or(gt(comment.createdAt, at), gt(comment.id, id.data)))
    : and(lte(comment.createdAt, at), or(lt(comment.createdAt, at), lt(comment.id, id.data)))
}
