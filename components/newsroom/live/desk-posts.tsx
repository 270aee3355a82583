'use client'

import { useVerb } from '@/components/newsroom/editor/panel/use-verb'
import { whenWords } from '@/components/newsroom/time/time-words'
import { bringBackPostAction, pinPostAction, removePostAction, unpinPostAction } from '@/features/live/actions'
import type { DeskPost } from '@/features/live/types'
import { bodyText } from '@/lib/body'

type Props = {
  posts: DeskPost[]
  language: string
  zone: string
  now: string
  canPin: boolean
  onEdit: (post: DeskPost) => void
}

const OPENING_CHARS = 120

/** The updates that are there, newest first, and what can be done with each. A removed one can come back. */
export function DeskPosts({ posts, language, zone, now, canPin, onEdit }: Props) {
  const { told, run } = useVerb()
  if (posts.length === 0) return <p className="lempty">No updates yet. The first one that is posted will be here.</p>
  return (
    <>
      <p className={told.isBad ? 'err' : 'hint'} role="status">
        {told.words}
      </p>
      <ol className="llist">
        {posts.map((post) => {
          const { id: postId, title, body, at, editedAt, byline, isKey, isPinned, isRemoved, canChange } = post
          const when = whenWords(at, zone, now)
          const about = <span className="vh"> the update of {when}</span>
          const marks = [
            isPinned && 'Pinned',
            isKey && 'Key event',
            byline,
            editedAt && `edited ${whenWords(editedAt, zone, now)}`,
            isRemoved && 'Removed: readers do not see it',
          ].filter(Boolean)
          return (
            <li key={postId} className={isRemoved ? 'is-removed' : undefined}>
              <p className="num">
                <time dateTime={at}>{when}</time>
              </p>
              <div>
                <p className="lt" lang={language} dir="auto">
                  {title || opening(bodyText(body))}
                </p>
                <p className="hint">{marks.join(' · ')}</p>
                {canChange && (
                  <p className="lacts">
                    {!isRemoved && (
                      <button className="act" type="button" onClick={() => onEdit(post)}>
                        Edit{about}
                      </button>
                    )}
                    {canPin && !isRemoved && (
                      <button
                        className="act"
                        type="button"
                        onClick={() =>
                          void (isPinned
                            ? run(() => unpinPostAction({ postId }), 'Not pinned any more.')
                            : run(() => pinPostAction({ postId }), 'Pinned: it says where things stand.'))
                        }
                      >
                        {isPinned ? 'Unpin' : 'Pin'}
                        {about}
                      </button>
                    )}
                    <button
                      className="act"
                      type="button"
                      onClick={() =>
                        void (isRemoved
                          ? run(() => bringBackPostAction({ postId }), 'Readers see it again.')
                          : run(() => removePostAction({ postId }), 'Removed. It can be brought back.'))
                      }
                    >
                      {isRemoved ? 'Bring back' : 'Remove'}
                      {about}
                    </button>
                  </p>
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </>
  )
}

function opening(text: string): string {
  return text.length > OPENING_CHARS ? `${text.slice(0, OPENING_CHARS)}…` : text
}
