import type { Actor } from '@/features/auth/actor'
import { getRevision } from '@/features/stories/get-revision'
import { getDeskStory } from '@/features/stories/get-story'
import type { StoryId } from '@/lib/ids'
import { readLivePage } from './live-page'
import type { LivePage } from './types'

/**
 * A page of the updates as readers would see them below the working words; null when these are not of the kind live,
 * and when `before` names no update. `path` is where the preview is.
 * @throws AppError `not_found` as getPreviewStory.
 */
export async function getPreviewLive(
  actor: Actor,
  { storyId, path, before }: { storyId: StoryId; path: string; before: string | null },
): Promise<LivePage | null> {
  const { workingRevisionId, liveEndedAt: endedAt } = await getDeskStory(actor, storyId)
  const { kind } = await getRevision(workingRevisionId)
  return kind === 'live' ? readLivePage({ storyId, path, endedAt }, before) : null
}
