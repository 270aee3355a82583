import { distanceWords, whenWords } from '@/components/newsroom/time/time-words'
import type { WorkingStory } from '@/features/stories/types'

/** Where a story stands between desk and readers, in one sentence. */
export function standingWords(story: WorkingStory, zone: string, now: string): string {
  const { publishAt } = story
  const pending = story.hasUnpublishedChanges ? '. Readers do not see the latest changes yet' : ''
  if (story.isLive && publishAt) {
    return publishAt <= now
      ? `Live since ${whenWords(publishAt, zone, now)}${pending}`
      : `Scheduled for ${whenWords(publishAt, zone, now)}, ${distanceWords(publishAt, now)}${pending}`
  }
  switch (story.deskState) {
    case 'in_review':
      return 'In review, not yet published'
    case 'ready':
      return 'Ready, not yet published'
    case 'trashed':
      return 'In the bin'
    case 'unpublished':
    case 'published':
      return 'Unpublished: readers are told that it is gone'
    default:
      return 'Not yet published'
  }
}

/** Why somebody may only read this story here; empty when they may change it. */
export function readOnlyWords(story: WorkingStory): string {
  if (story.canEdit) return ''
  if (story.deskState === 'trashed') return 'This story is in the bin. Take it out under Settings to go on writing.'
  return 'This story is published, so an editor changes it. You can read it here.'
}
