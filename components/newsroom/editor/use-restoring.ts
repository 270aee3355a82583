'use client'

import { useState } from 'react'
import { restoreRevisionAction } from '@/features/stories/actions'
import type { Answer, RevisionRow, SavedStory, StoryContent } from '@/features/stories/types'
import type { Saving } from './saving/use-saving'

export type Restore = (revision: RevisionRow) => Promise<Answer<SavedStory>>

/** Bringing an earlier revision back: what is typed is saved first, so that it stays in the history, and then gives way. */
export function useRestoring(
  storyId: string,
  saving: Saving,
  onWords: (content: StoryContent) => void,
): { restored: string; restore: Restore } {
  const [restored, setRestored] = useState('')
  const restore: Restore = async ({ id: revisionId, number }) => {
    if (!(await saving.saveNow())) return UNSAVED
    const answer = await restoreRevisionAction({ storyId, revisionId, baseRevisionId: saving.base() })
    if (!answer.ok) return answer
    if (!saving.adopt(answer.data)) return TYPED_ON
    onWords(answer.data.content)
    setRestored(`Revision ${number} is back, as revision ${answer.data.revisionNumber}.`)
    return answer
  }
  return { restored, restore }
}

const TYPED_ON: Answer<SavedStory> = {
  ok: false,
  code: 'conflict',
  message: 'You typed on meanwhile. The earlier revision is the newest now; choose below which words stay.',
  fields: {},
}

const UNSAVED: Answer<SavedStory> = {
  ok: false,
  code: 'conflict',
  message: 'What you typed could not be saved first, so nothing was brought back.',
  fields: {},
}
