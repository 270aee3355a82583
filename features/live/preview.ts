import type { StoryKind } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { getDeskStory } from '@/features/stories/get-story'
import type { StoryId } from '@/lib/ids'
import { readLivePage } from './live-page'
import type { LivePage } from './types'

/**
 * A page of the updates as readers would see them below words of this kind; null when that is not live, and when
 * `before` names no update. `path` is where the preview is.
 * @throws AppError `not_found` as getPreviewStory.
 */
export async function getPreviewLive(
  actor: Actor,
  { storyId, kind, path, before }: { storyId: StoryId; kind: StoryKind; path: string; before: string | null },
): Promise<LivePage | null> {
  const { liveEndedAt: endedAt } = await getDeskStory(actor, storyId)
  return kind === 'live' ? readLivePage({ storyId, path, endedAt }, before) : null
}
