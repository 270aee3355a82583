import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { visibleStory } from '@/db/schema'
import type { StoryCard } from '@/features/stories/types'
import { recordTags, tag } from '@/lib/tags'
import { readLivePage } from './live-page'
import type { LivePage } from './types'

export { getLiveStrip } from './public-strip'

/**
 * A page of the updates of a live story that the public may see; null for any other story, and when `before` names no
 * update of it. Records the story's tag and those of who wrote them.
 */
export async function getLive(
  { id: storyId, url: path }: Pick<StoryCard, 'id' | 'url'>,
  before?: string | null,
): Promise<LivePage | null> {
  recordTags(tag.story(storyId))
  const [story] = await db
    .select({ endedAt: visibleStory.liveEndedAt })
    .from(visibleStory)
    .where(and(eq(visibleStory.id, storyId), eq(visibleStory.kind, 'live')))
  return story ? readLivePage({ storyId, path, endedAt: story.endedAt }, before) : null
}
