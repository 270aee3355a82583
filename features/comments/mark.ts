import { and, eq } from 'drizzle-orm'
import { comment, storyByline } from '@/db/schema'
import type { AuthorId } from '@/lib/ids'
import type { ReplyMark } from './types'

/** Joins a reply to the line of its story's byline that is its writer's own. */
export const bylineOfReply = and(eq(storyByline.storyId, comment.storyId), eq(storyByline.authorId, comment.authorId))

type Row = { authorId: AuthorId | null; signsStory: AuthorId | null } | null

/** The mark of a reply by its row: never by its name, which anybody may type, nor by who asks, since pages are kept. */
export function markOf(row: Row): ReplyMark {
  if (!row?.authorId) return null
  return row.signsStory === null ? 'newsroom' : 'author'
}
