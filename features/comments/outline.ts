import { and, asc, eq, exists, inArray, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { db } from '@/db/client'
import { comment, visibleStory } from '@/db/schema'
import type { CommentId, StoryId } from '@/lib/ids'
import { threadsOf, type ThreadOf } from './threads'

/** Whole threads on a page. */
export const THREADS_PER_PAGE = 25

type Outlined = { id: CommentId; parentId: CommentId | null; isRemoved: boolean }
export type Outline = {
  /** Each with its page when the oldest come first, from 1. */
  threads: (ThreadOf<Outlined> & { page: number })[]
  /** The replies that were not taken away. */
  count: number
  pages: number
}

/** Who answers whom in the replies of a story that the public may see, without their words: what pages are cut from. */
export async function readOutline(storyId: StoryId): Promise<Outline> {
  const rows = await outlineQuery(storyId)
  const replies = rows.map(({ id, parentId, status }) => ({ id, parentId, isRemoved: status !== 'approved' }))
  const threads = threadsOf(replies).map((thread, index) => ({ ...thread, page: pageAt(index) }))
  return {
    threads,
    count: replies.filter(({ isRemoved }) => !isRemoved).length,
    pages: pageAt(Math.max(threads.length - 1, 0)),
  }
}

/** The page of the oldest first on which a published reply stands; 1 for one that does not. */
export async function pageOfReply(storyId: StoryId, id: CommentId): Promise<number> {
  const { threads } = await readOutline(storyId)
  const has = ({ root, answers }: ThreadOf<Outlined>) => root.id === id || answers.some((answer) => answer.id === id)
  return threads.find(has)?.page ?? 1
}

/**
 * The query of `readOutline`, oldest first. A reply that was taken away keeps its place while an approved one answers
 * it. Not run until awaited, so that tests can ask for its plan.
 */
export function outlineQuery(storyId: StoryId) {
  const answer = alias(comment, 'answer')
  const approvedAnswer = db
    .select({ id: answer.id })
    .from(answer)
    .where(and(eq(answer.parentId, comment.id), eq(answer.status, 'approved')))
  const visible = db.select({ id: visibleStory.id }).from(visibleStory).where(eq(visibleStory.id, storyId))
  return db
    .select({ id: comment.id, parentId: comment.parentId, status: comment.status })
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

function pageAt(index: number): number {
  return Math.floor(index / THREADS_PER_PAGE) + 1
}
