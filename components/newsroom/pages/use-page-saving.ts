'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { savePageAction } from '@/features/pages/actions'
import type { PageContent } from '@/features/pages/input'
import type { WorkingPage } from '@/features/pages/types'
import { inTurn } from './in-turn'
import { dropPageDraft, findPageDraft, keepPageDraft, type PageDraft } from './page-draft'

export type PageSaveState =
  | { kind: 'saved' }
  | { kind: 'changed' }
  | { kind: 'saving' }
  | { kind: 'signed-out' }
  | { kind: 'conflict'; message: string }
  | { kind: 'failed'; message: string }

/**
 * Saving of one page in one window. A save shows to readers at once, so it is only made when asked for; until then the
 * words are kept on this computer with each change, and they stay there when a save is refused. Words that an earlier
 * visit left stay as they are until they are taken or thrown away, whatever is typed meanwhile.
 */
export function usePageSaving(page: WorkingPage) {
  const [state, setState] = useState<PageSaveState>({ kind: 'saved' })
  const [draft, setDraft] = useState<PageDraft | null>(null)
  const isOffered = useRef(false)
  const latest = useRef(page.content)
  const base = useRef(page.version)
  const isUnsaved = useRef(false)

  useEffect(() => {
    const found = findPageDraft(localStorage, page.id)
    if (found && JSON.stringify(found.content) !== JSON.stringify(page.content)) {
      isOffered.current = true
      setDraft(found)
    } else if (found) dropPageDraft(localStorage, page.id)
    // The words of the first load are what the draft is held against.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [page.id])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => isUnsaved.current && event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])

  /** The store holds what is not saved, from what it was made, and nothing else. */
  const store = useCallback(() => {
    if (isOffered.current) return
    const at = new Date().toISOString()
    if (!isUnsaved.current) dropPageDraft(localStorage, page.id)
    else keepPageDraft(localStorage, page.id, { content: latest.current, baseVersion: base.current, at })
  }, [page.id])
  const change = useCallback(
    (content: PageContent) => {
      latest.current = content
      isUnsaved.current = true
      store()
      setState((now) => (now.kind === 'conflict' || now.kind === 'saving' ? now : { kind: 'changed' }))
    },
    [store],
  )
  const save = useMemo(() => {
    const send = async () => {
      const sent = latest.current
      setState({ kind: 'saving' })
      const input = { pageId: page.id, baseVersion: base.current, content: sent }
      const answer = await savePageAction(input).catch(() => null)
      if (!answer?.ok) {
        setState(answer?.code === 'conflict' ? { kind: 'conflict', message: answer.message } : failedState(answer))
        return false
      }
      base.current = answer.data.version
      isUnsaved.current = latest.current !== sent
      store()
      setState({ kind: isUnsaved.current ? 'changed' : 'saved' })
      return true
    }
    return inTurn(send, () => !isUnsaved.current)
  }, [page.id, store])
  /** After a clash: put the words of this window in place of that version. */
  const saveOver = useCallback(
    (newest: number) => {
      base.current = newest
      return save()
    },
    [save],
  )
  /** After a clash: look at the other version; the words of this window are offered there. */
  const showTheirs = useCallback(() => {
    isUnsaved.current = false
    location.reload()
  }, [])
  /** The words that an earlier visit left are thrown away, or are those of this window from here on. */
  const settle = useCallback(
    (taken?: PageDraft) => {
      isOffered.current = false
      if (taken) base.current = taken.baseVersion
      setDraft(null)
      if (taken) change(taken.content)
      else store()
    },
    [change, store],
  )
  return { state, draft, change, save, saveOver, showTheirs, settle }
}

type Refusal = { code: string; message: string; fields?: Readonly<Record<string, string>> } | null

function failedState(answer: Refusal): PageSaveState {
  if (answer === null) return { kind: 'failed', message: 'the server did not answer' }
  if (answer.code === 'unauthenticated') return { kind: 'signed-out' }
  return { kind: 'failed', message: Object.values(answer.fields ?? {})[0] ?? answer.message }
}
