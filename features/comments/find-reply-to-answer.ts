import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { comment, storyByline, visibleStory, type Pillar } from '@/db/schema'
import { readSettings } from '@/features/settings/read'
import { replyState } from '@/features/stories/reply-state'
import { linkedParagraphs } from '@/lib/autolink'
import { idSchema, type CommentId, type StoryId } from '@/lib/ids'
import { replyPath } from '@/lib/reply-place'
import { bylineOfReply, markOf } from './mark'
import { pageOfReply } from './outline'
import { findStoryPlace } from './story-place'
import type { PublicComment } from './types'

export type ReplyToAnswer = {
  reply: Pick<PublicComment, 'id' | 'name' | 'mark' | 'paragraphs'>
  /** With the address of the reply below it. */
  story: { id: StoryId; headline: string; url: string; pillar: Pillar }
  /** Why no answer is taken, in words for readers; null while one is. */
  closedBecause: string | null
}

/** A published reply with its story, for the page where it is answered, or null. `id` may be any text. */
export async function findReplyToAnswer(id: string): Promise<ReplyToAnswer | null> {
  const parsed = idSchema<CommentId>().safeParse(id)
  if (!parsed.success) return null
  const [row] = await db
    .select({
      id: comment.id,
      name: comment.authorName,
      authorId: comment.authorId,
      signsStory: storyByline.authorId,
      body: comment.body,
      storyId: visibleStory.id,
      repliesAreOpen: visibleStory.repliesAreOpen,
      firstPublishedAt: visibleStory.firstPublishedAt,
    })
    .from(comment)
    .innerJoin(visibleStory, eq(visibleStory.id, comment.storyId))
    .leftJoin(storyByline, bylineOfReply)
    .where(and(eq(comment.id, parsed.data), eq(comment.status, 'approved')))
    .limit(1)
  const place = row && (await findStoryPlace(row.storyId))
  if (!row || !place) return null
  return {
    reply: { id: row.id, name: row.name, mark: markOf(row), paragraphs: linkedParagraphs(row.body) },
    story: {
      id: row.storyId,
      headline: place.headline,
      pillar: place.pillar,
      url: replyPath(place.url, await pageOfReply(row.storyId, row.id), row.id),
    },
    closedBecause: replyState(row, await readSettings()).closedBecause,
  }
}
