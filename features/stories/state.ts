import type { DeskState } from '@/db/schema'
import type { DeskStage } from './types'

type Publication = {
  deskState: DeskState
  publishAt: Date | null
  unpublishAt: Date | null
  embargoUntil: Date | null
}

/**
 * Where a story stands for people on the desk: as the store has it, and for a published one as the clock has it.
 * For display and for verbs; what readers see is asked of the view visible_story alone.
 */
export function stageOf(story: Publication, at: Date): DeskStage {
  if (story.deskState !== 'published') return story.deskState
  if (story.unpublishAt && story.unpublishAt <= at) return 'unpublished'
  const isDue = story.publishAt !== null && story.publishAt <= at && (!story.embargoUntil || story.embargoUntil <= at)
  return isDue ? 'live' : 'scheduled'
}

/** True when the public sees it at this instant, or will at publishAt. */
export function isLive(story: Publication, at: Date): boolean {
  const stage = stageOf(story, at)
  return stage === 'live' || stage === 'scheduled'
}

/** True when readers could see it at some time, so that its address may be known outside. */
export function wasPublic(story: { firstPublishedAt: Date | null }, at: Date): boolean {
  return story.firstPublishedAt !== null && story.firstPublishedAt <= at
}
