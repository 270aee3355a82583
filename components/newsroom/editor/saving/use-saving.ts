'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { saveStoryAction } from '@/features/stories/actions'
import type { SavedStory, StoryContent, WorkingStory } from '@/features/stories/types'
import { Autosave, type SaveAnswer, type SaveReason, type SaveState } from './autosave'
import { draftKey, dropDraft, keepDraft } from './local-draft'

export type Saving = {
  state: SaveState
  /** The words changed: keep them on this computer now, save them in a moment. */
  change: (content: StoryContent) => void
  /** True when the server has everything. */
  saveNow: () => Promise<boolean>
  /** The revision that the next save builds on, or a publication names. */
  base: () => string
  /** Save the words of this window on top of that revision. */
  keepMine: (newest: string) => Promise<boolean>
  /** Go on from a revision that the server made of other words. */
  adopt: (saved: SavedStory) => boolean
  /** Leave the words of this window on this computer and stop asking before the page is left. */
  setAside: () => void
}

/** Saving of one story in one window. */
export function useSaving(story: WorkingStory): Saving {
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: story.savedAt })
  const [key] = useState(() => draftKey(story.id, crypto.randomUUID()))
  const isLeaving = useRef(false)
  const [autosave] = useState(
    () =>
      new Autosave<StoryContent>({
        base: story.revisionId,
        savedAt: story.savedAt,
        send: (content, base, reason) => send(story.id, content, base, reason),
        isOnline: () => navigator.onLine,
        onState: setState,
        onAllSaved: () => dropDraft(localStorage, key),
      }),
  )

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (autosave.hasUnsaved && !isLeaving.current) event.preventDefault()
    }
    const saveSoon = () => void (autosave.hasUnsaved && autosave.saveNow('autosave'))
    const onHide = () => document.visibilityState === 'hidden' && saveSoon()
    window.addEventListener('beforeunload', warn)
    window.addEventListener('online', saveSoon)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      autosave.stop()
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('online', saveSoon)
      document.removeEventListener('visibilitychange', onHide)
    }
  }, [autosave])

  const change = useCallback(
    (content: StoryContent) => {
      keepDraft(localStorage, { key, baseRevisionId: autosave.base, content, at: new Date().toISOString() })
      autosave.change(content)
    },
    [autosave, key],
  )
  const saveNow = useCallback(() => autosave.saveNow('save'), [autosave])
  const base = useCallback(() => autosave.base, [autosave])
  const keepMine = useCallback((newest: string) => autosave.rebase(newest), [autosave])
  const adopt = useCallback((saved: SavedStory) => autosave.adopt(saved), [autosave])
  const setAside = useCallback(() => {
    autosave.stop()
    isLeaving.current = true
  }, [autosave])
  return { state, change, saveNow, base, keepMine, adopt, setAside }
}

async function send(storyId: string, content: StoryContent, base: string, reason: SaveReason): Promise<SaveAnswer> {
  const answer = await saveStoryAction({ storyId, baseRevisionId: base, reason, content })
  return answer.ok ? { ok: true, ...answer.data } : answer
}
