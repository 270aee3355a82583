'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState, useSyncExternalStore } from 'react'
import { addPostAction, editPostAction } from '@/features/live/actions'
import type { DeskPost, PostVersion } from '@/features/live/types'
import { newId } from '@/lib/ids'
import {
  dropPost,
  findPost,
  isSameTyped,
  isSameWords,
  keepPost,
  keptKey,
  setAside,
  typedSince,
  type TypedPost,
} from './kept-post'
import { toPostBody } from './post-body'
import { useWordsAside } from './use-words-aside'

type Told = { isBad: boolean; words: string }

/** What is typed into the form of an update, kept on this computer until the server has it. */
export function usePostForm(storyId: string, post: DeskPost | null, ownAuthorId: string, from: PostVersion | null) {
  const router = useRouter()
  const key = keptKey(storyId, post?.id ?? null)
  const [typed, setTyped] = useState(() => ({ ...startOf(post, ownAuthorId), ...(from && wordsOf(from)) }))
  const latest = useRef(typed)
  /** What the form was last filled with: any other words in it were typed. */
  const putIn = useRef(typed)
  const [told, setTold] = useState<Told>({ isBad: false, words: '' })
  const [isSending, setIsSending] = useState(false)
  // The shelf is the browser's: the first paint, which the server made too, knows nothing of it.
  const isHere = useSyncExternalStore(
    noChanges,
    () => true,
    () => false,
  )
  // What was found stays on the shelf, whatever is typed, until it is taken up or thrown away.
  const [isSettled, setIsSettled] = useState(false)
  const found = isHere && !isSettled ? findPost(localStorage, key) : null
  const { aside, putAside } = useWordsAside(key, isHere)

  const put = (next: TypedPost) => {
    latest.current = next
    setTyped(next)
  }
  const keep = () => {
    setIsSettled(true)
    keepPost(localStorage, key, latest.current)
  }
  const change = (part: Partial<TypedPost>) => {
    put({ ...latest.current, ...part })
    if (!found) keep()
  }
  /**
   * Other words take the place of what is typed, which is set aside, and are no longer set aside themselves.
   * `isTyped`: somebody typed them here, so that they are set aside in their turn.
   */
  const take = (words: TypedPost, { isTyped }: { isTyped: boolean }) => {
    putAside(setAside(aside, latest.current, putIn.current).filter((one) => !isSameWords(one, words)))
    if (!isTyped) putIn.current = words
    put(words)
    keep()
  }
  const throwAsideAway = (words: TypedPost) => putAside(aside.filter((one) => one !== words))
  const throwAway = () => {
    dropPost(localStorage, key)
    setIsSettled(true)
    if (!isSameTyped(latest.current, startOf(post, ownAuthorId))) keep()
  }

  /**
   * Send it. Null when the server does not have it: every word stays where it is. Else whether all that the form held
   * was sent, and whether its text was: what was typed meanwhile stays.
   */
  const send = async (): Promise<{ isAll: boolean; isText: boolean } | null> => {
    if (isSending) return null
    setIsSending(true)
    setTold({ isBad: false, words: 'Posting…' })
    if (!post && !latest.current.postId) change({ postId: newId() })
    const sent = latest.current
    const { title, body, place, authorId, isKey, isPinned, postId, baseVersion } = sent
    const content = { title, body: toPostBody(body), place, authorId: authorId || null, isKey }
    const call = post
      ? editPostAction({ postId: post.id, version: baseVersion ?? post.version, content })
      : addPostAction({ storyId, postId, content, isPinned })
    const answer = await call.catch(() => null)
    setIsSending(false)
    if (!answer || !answer.ok) {
      const isConflict = answer !== null && answer.code === 'conflict'
      const why = answer
        ? (Object.values(answer.fields)[0] ?? answer.message)
        : 'The server did not answer. Your words are kept on this computer; try again.'
      setTold({ isBad: true, words: isConflict && !post ? `${why} Press again to post this as a further one.` : why })
      if (isConflict && !post) change({ postId: null })
      // What others wrote comes into sight, to be compared.
      if (isConflict) router.refresh()
      return null
    }
    const isAll = isSameTyped(sent, latest.current)
    const isText = JSON.stringify(body) === JSON.stringify(latest.current.body)
    if (!post) put(typedSince(sent, latest.current, startOf(null, authorId, place)))
    else if ('version' in answer.data) put({ ...latest.current, baseVersion: answer.data.version })
    putIn.current = post ? sent : startOf(null, authorId, place)
    // Of a change the server has all that was made of them; beside a new update stands another one.
    if (post) putAside([])
    // What was found and not looked at yet is another update.
    if (!found && isAll) dropPost(localStorage, key)
    else if (!found) keep()
    const done = post ? 'Saved. Readers see the change.' : 'Posted.'
    setTold({ isBad: false, words: isAll ? done : `${done} What you typed since is still here.` })
    router.refresh()
    return { isAll, isText }
  }
  return { typed, told, isSending, found, aside, change, take, throwAway, throwAsideAway, send }
}

const noChanges = () => () => {}

const wordsOf = ({ title, body, place }: PostVersion) => ({ title, body, place: place ?? '' })

/** The words of an update as the form begins with them; without one: empty. */
export function startOf(post: DeskPost | null, authorId: string, place = ''): TypedPost {
  const empty: TypedPost = {
    title: '',
    body: { type: 'doc', content: [] },
    place,
    authorId,
    isKey: false,
    isPinned: false,
    postId: null,
    baseVersion: null,
  }
  if (!post) return empty
  const { title, body, isKey, isPinned, version: baseVersion } = post
  const words = { place: post.place ?? '', authorId: post.authorId ?? '' }
  return { ...empty, ...words, title, body, isKey, isPinned, baseVersion }
}
