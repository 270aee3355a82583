'use client'

import { restoreStoryAction, trashStoryAction } from '@/features/stories/actions'
import type { WorkingStory } from '@/features/stories/types'
import { useVerb } from './use-verb'

/** Into the bin and out of it: the one undoes the other, so nothing is asked. */
export function BinButton({ story }: { story: WorkingStory }) {
  const { told, run } = useVerb()
  const isInBin = story.deskState === 'trashed'
  if (!isInBin && (!story.canEdit || story.isLive)) return null
  const storyId = story.id
  return (
    <div className="field">
      <button
        className="act"
        type="button"
        onClick={() =>
          void (isInBin
            ? run(() => restoreStoryAction({ storyId }), 'The story is back on the desk.')
            : run(() => trashStoryAction({ storyId }), 'The story is in the bin. It can be taken out again here.'))
        }
      >
        {isInBin ? 'Take it out of the bin' : 'Put this story in the bin'}
      </button>
      <p className={told.isBad ? 'err' : 'hint'} role="status">
        {told.words}
      </p>
    </div>
  )
}
