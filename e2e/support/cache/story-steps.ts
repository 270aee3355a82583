import type { Actor } from '@/features/auth/actor'
import { publishStory } from '@/features/stories/publish-story'
import { saveStory } from '@/features/stories/save-story'
import type { StoryContent } from '@/features/stories/types'
import { getWorkingStory } from '@/features/stories/working-story'
import type { StoryId } from '@/lib/ids'

/** Save the working words with these changes. */
export async function change(actor: Actor, storyId: StoryId, given: Partial<StoryContent>): Promise<void> {
  const { revisionId, content } = await getWorkingStory(actor, storyId)
  await saveStory(actor, { storyId, baseRevisionId: revisionId, reason: 'save', content: { ...content, ...given } })
}

/** Publish the working words, now or at a wall time of the paper's zone. */
export async function publish(actor: Actor, storyId: StoryId, at: string | null = null): Promise<void> {
  const { revisionId } = await getWorkingStory(actor, storyId)
  await publishStory(actor, { storyId, revisionId, at, occurrence: null })
}
