import type { useVerb } from '@/components/newsroom/editor/panel/use-verb'
import { whenWords } from '@/components/newsroom/time/time-words'
import { bringBackPostAction, pinPostAction, removePostAction, unpinPostAction } from '@/features/live/actions'
import type { DeskPost as Post, PostVersion } from '@/features/live/types'
import { bodyText } from '@/lib/body'
import { EarlierWords } from './earlier-words'
import { opening } from './opening'

export type DeskPostProps = {
  language: string
  zone: string
  now: string
  canPin: boolean
  /** Change it; from earlier words, when one is given. */
  onEdit: (post: Post, from?: PostVersion) => void
}

type Props = DeskPostProps & { post: Post; run: ReturnType<typeof useVerb>['run'] }

/** The id of the button that opens an update, where the focus comes back to. */
export const editButtonId = (postId: string) => `edit-${postId}`

/** One update on the desk: when, what, its marks, and what can be done with it. A removed one can come back. */
export function DeskPost({ post, language, zone, now, canPin, onEdit, run }: Props) {
  const { id: postId, title, body, at, editedAt, byline, isKey, isPinned, isRemoved, canChange, earlier } = post
  const when = whenWords(at, zone, now)
  const about = <span className="vh"> the update of {when}</span>
  const marks = [
    isPinned && 'Pinned',
    isKey && 'Key event',
    byline,
    editedAt && `edited ${whenWords(editedAt, zone, now)}`,
    isRemoved && 'Removed: readers do not see it',
  ].filter(Boolean)
  const switchPin = () =>
    void (isPinned
      ? run(() => unpinPostAction({ postId }), 'Not pinned any more.')
      : run(() => pinPostAction({ postId }), 'Pinned: it says where things stand.'))
  const switchRemoved = () =>
    void (isRemoved
      ? run(() => bringBackPostAction({ postId }), 'Readers see it again.')
      : run(() => removePostAction({ postId }), 'Removed. It can be brought back.'))
  return (
    <li className={isRemoved ? 'is-removed' : undefined}>
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
              <button id={editButtonId(postId)} className="act" type="button" onClick={() => onEdit(post)}>
                Edit{about}
              </button>
            )}
            {canPin && !isRemoved && (
              <button className="act" type="button" onClick={switchPin}>
                {isPinned ? 'Unpin' : 'Pin'}
                {about}
              </button>
            )}
            <button className="act" type="button" onClick={switchRemoved}>
              {isRemoved ? 'Bring back' : 'Remove'}
              {about}
            </button>
          </p>
        )}
        {earlier > 0 && (
          <EarlierWords
            key={earlier}
            {...{ post, language, zone, now }}
            onTake={canChange && !isRemoved ? (version) => onEdit(post, version) : undefined}
          />
        )}
      </div>
    </li>
  )
}
