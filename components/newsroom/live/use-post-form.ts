'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState, useSyncExternalStore } from 'react'
import { addPostAction, editPostAction } from '@/features/live/actions'
import type { DeskPost } from '@/features/live/types'
import { newId } from '@/lib/ids'
import { dropPost, findPost, keepPost, keptKey, type TypedPost } from './kept-post'
import { toPostBody } from './post-body'

type Told = { isBad: boolean; words: string }

/** What is typed into the form of an update, kept on this computer until the server has it. */
export function usePostForm(storyId: string, post: DeskPost | null, ownAuthorId: string) {
  const router = useRouter()
  const key = keptKey(storyId, post?.id ?? null)
  const start = startOf(post, ownAuthorId)
  const [typed, setTyped] = useState(start)
  const latest = useRef(typed)
  // One id for one update: sent again after a lost answer it is still one.
  const postId = useRef<string | null>(null)
  const [told, setTold] = useState<Told>({ isBad: false, words: '' })
  const [isSending, setIsSending] = useState(false)
  // The shelf is the browser's: the first paint, which the server made too, knows nothing of it.
  const isHere = useSyncExternalStore(
    noChanges,
    () => true,
    () => false,
  )
  const [isSettled, setIsSettled] = useState(false)
  const found = isHere && !isSettled ? findPost(localStorage, key) : null

  const put = (next: TypedPost) => {
    latest.current = next
    setTyped(next)
  }
  const change = (part: Partial<TypedPost>) => {
    put({ ...latest.current, ...part })
    setIsSettled(true)
    keepPost(localStorage, key, latest.current)
  }
  const forget = () => {
    dropPost(localStorage, key)
    setIsSettled(true)
  }

  /** Send it. True when the server has it; else every word stays where it is. */
  const send = async (): Promise<boolean> => {
    if (isSending) return false
    setIsSending(true)
    setTold({ isBad: false, words: 'Posting…' })
    const { title, body, place, authorId, isKey, isPinned } = latest.current
    const content = { title, body: toPostBody(body), place, authorId: authorId || null, isKey }
    postId.current ??= newId()
    const call = post
      ? editPostAction({ postId: post.id, version: post.version, content })
      : addPostAction({ storyId, postId: postId.current, content, isPinned })
    const answer = await call.catch(() => null)
    setIsSending(false)
    if (!answer || !answer.ok) {
      const why = answer
        ? (Object.values(answer.fields)[0] ?? answer.message)
        : 'The server did not answer. Your words are kept on this computer; try again.'
      setTold({ isBad: true, words: why })
      return false
    }
    forget()
    postId.current = null
    if (!post) put(startOf(null, authorId, place))
    setTold({ isBad: false, words: post ? 'Saved. Readers see the change.' : 'Posted.' })
    router.refresh()
    return true
  }
  return { typed, told, isSending, found, change, put, forget, send }
}

const noChanges = () => () => {}

function startOf(post: DeskPost | null, authorId: string, place = ''): TypedPost {
  const empty = {
    title: '',
    body: { type: 'doc' as const, content: [] },
    place,
    authorId,
    isKey: false,
    isPinned: false,
  }
  if (!post) return empty
  const { title, body, isKey, isPinned } = post
  return { title, body, place: post.place ?? '', authorId: post.authorId ?? '', isKey, isPinned }
}
