import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { story } from '@/db/schema'
import { touch } from '@/db/touch'
import { canBeMostReplied } from '@/features/stories/most-replied'
import type { StoryId } from '@/lib/ids'
import { tag } from '@/lib/tags'

/**
 * Say that the published replies of a story changed. Its page and every card that prints their number record these
 * tags, so no list is dropped that does not show the story. The ranks by replies move with a young story alone.
 */
export async function touchReplies(tx: Tx, storyId: StoryId): Promise<void> {
  const [row] = await tx
    .select({ sectionId: story.sectionId, publishAt: story.publishAt })
    .from(story)
    .where(eq(story.id, storyId))
  const ranks = row && canBeMostReplied(row.publishAt) ? [tag.mostReplied(row.sectionId)] : []
  await touch(tx, tag.replies(storyId), tag.story(storyId), ...ranks)
}
