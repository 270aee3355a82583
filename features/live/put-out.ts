import { and, eq, isNull, max } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { indexText } from '@/db/search/index-story'
import { livePost, story } from '@/db/schema'
import { touch } from '@/db/touch'
import { getRevision } from '@/features/stories/get-revision'
import type { StoryRow } from '@/features/stories/get-story'
import { isLive } from '@/features/stories/state'
import { storyTags } from '@/features/stories/story-tags'
import { now } from '@/lib/clock'
import type { StoryId } from '@/lib/ids'
import { tag } from '@/lib/tags'
import { postsText } from './posts-text'

/**
 * After a change of its updates: let the search find the story by what they say now, and drop every page that shows
 * it, the strip on the front among them: once the story is out or waits for its time, since others show nothing of it.
 */
export async function putOutPosts(tx: Tx, row: StoryRow): Promise<void> {
  await tx
    .update(story)
    .set({ touchedAt: now(), liveUpdatedAt: await lastUpdate(tx, row.id) })
    .where(eq(story.id, row.id))
  if (row.deskState === 'published' && row.liveRevisionId && row.kind === 'live') {
    const { body } = await getRevision(row.liveRevisionId)
    await indexText(tx, { storyId: row.id, body, more: await postsText(tx, row.id), language: row.language })
  }
  // Of a story that is not out no list knows; only its own pages are told.
  await touch(tx, ...(isLive(row, now()) ? await storyTags(row) : [tag.story(row.id)]))
}

async function lastUpdate(tx: Tx, storyId: StoryId): Promise<Date | null> {
  const [row] = await tx
    .select({ at: max(livePost.at), editedAt: max(livePost.editedAt) })
    .from(livePost)
    .where(and(eq(livePost.storyId, storyId), isNull(livePost.removedAt)))
  if (!row?.at) return null
  return row.editedAt && row.editedAt > row.at ? row.editedAt : row.at
}
