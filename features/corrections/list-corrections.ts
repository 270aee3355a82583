import type { Actor } from '@/features/auth/actor'
import { getDeskStory } from '@/features/stories/get-story'
import type { StoryId } from '@/lib/ids'
import { correctionsOf } from './corrections-of'
import type { StoryCorrection } from './types'

/** The corrections of a story for the desk, oldest first. @throws AppError `not_found` as getDeskStory */
export async function listStoryCorrections(actor: Actor, storyId: StoryId): Promise<StoryCorrection[]> {
  await getDeskStory(actor, storyId)
  return correctionsOf(storyId)
}
