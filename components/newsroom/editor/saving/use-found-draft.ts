'use client'

import { useCallback, useEffect, useState } from 'react'
import type { WorkingStory } from '@/features/stories/types'
import { dropDraft, findDraft, type LocalDraft } from './local-draft'

/** Words that an earlier visit left on this computer and that are not what the server has. Looked for once. */
export function useFoundDraft(story: WorkingStory): { draft: LocalDraft | null; settle: () => void } {
  const [draft, setDraft] = useState<LocalDraft | null>(null)
  useEffect(() => {
    const found = findDraft(localStorage, story.id)
    if (!found) return
    if (JSON.stringify(found.content) === JSON.stringify(story.content)) dropDraft(localStorage, found.key)
    else setDraft(found)
    // The words of the first load are what the draft is held against.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [story.id])
  const settle = useCallback(() => {
    if (draft) dropDraft(localStorage, draft.key)
    setDraft(null)
  }, [draft])
  return { draft, settle }
}
