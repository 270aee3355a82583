import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { story } from '@/db/schema'
import { touch } from '@/db/touch'
import { storyTags } from '@/features/stories/story-tags'
import type { StoryId } from '@/lib/ids'
import { tag } from '@/lib/tags'

/** Say that the published replies of a story changed: its page, and every list that prints their number. */
export async function touchReplies(tx: Tx, storyId: StoryId): Promise<void> {
  const [row] = await tx.select({ sectionId: story.sectionId }).from(story).where(eq(story.id, storyId)).limit(1)
  const lists = row ? await storyTags({ id: storyId, sectionId: row.sectionId }) : []
  await touch(tx, tag.replies(storyId), ...lists)
}
