import type { Tx } from '@/db/client'
import { touch } from '@/db/touch'
import type { StoryId } from '@/lib/ids'
import { tag } from '@/lib/tags'

/**
 * Say that the published replies of a story changed. Its page and every card that prints their number record these
 * tags, so no list is dropped that does not show the story.
 */
export async function touchReplies(tx: Tx, storyId: StoryId): Promise<void> {
  await touch(tx, tag.replies(storyId), tag.story(storyId))
}
