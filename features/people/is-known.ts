import { and, eq, lte } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { history, livePost, livePostVersion, story, storyByline } from '@/db/schema'
import { LEFT_BYLINE } from '@/features/stories/left-bylines'
import { now } from '@/lib/clock'
import type { AuthorId } from '@/lib/ids'

type From = typeof db | Tx

/**
 * Whether readers have ever known the address of a byline: it stands over published words or an update of a story that
 * has been out, or stood over some that gave way to others. A story that waits for its time tells nobody.
 */
export async function isKnown(from: From, authorId: AuthorId): Promise<boolean> {
  for (const query of knownQueries(from, authorId)) if ((await query).length > 0) return true
  return false
}

/** Where readers may have met a byline: each asks an index by the byline and ends with the first row. */
export function knownQueries(from: From, authorId: AuthorId) {
  const wasOut = lte(story.firstPublishedAt, now())
  const found = { id: story.id }
  return [
    from
      .select(found)
      .from(storyByline)
      .innerJoin(story, eq(story.id, storyByline.storyId))
      .where(and(eq(storyByline.authorId, authorId), wasOut))
      .limit(1),
    from
      .select({ id: history.id })
      .from(history)
      .where(and(eq(history.thingKind, 'author'), eq(history.thingId, authorId), eq(history.verb, LEFT_BYLINE)))
      .limit(1),
    from
      .select(found)
      .from(livePost)
      .innerJoin(story, eq(story.id, livePost.storyId))
      .where(and(eq(livePost.authorId, authorId), wasOut))
      .limit(1),
    from
      .select(found)
      .from(livePostVersion)
      .innerJoin(livePost, eq(livePost.id, livePostVersion.postId))
      .innerJoin(story, eq(story.id, livePost.storyId))
      .where(and(eq(livePostVersion.authorId, authorId), wasOut))
      .limit(1),
  ] as const
}
