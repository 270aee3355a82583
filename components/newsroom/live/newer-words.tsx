import { whenWords } from '@/components/newsroom/time/time-words'
import type { DeskPost } from '@/features/live/types'
import { PostWords } from './post-words'

type Props = { post: DeskPost; language: string; zone: string; now: string; onTake: () => void; onKeep: () => void }

/** Somebody changed the update that is being changed here: what it says now, and which words shall stand. */
export function NewerWords({ post, language, zone, now, onTake, onKeep }: Props) {
  const { editedAt, editedBy } = post
  return (
    <div className="fault soft lnewer" role="status">
      <p>
        <b>
          {editedBy ?? 'Somebody'} changed this update{editedAt && ` at ${whenWords(editedAt, zone, now)}`}, after you
          began.
        </b>{' '}
        Your words are in the form above. Readers see:
      </p>
      <PostWords post={post} language={language} />
      <p className="lacts">
        <button className="act" type="button" onClick={onTake}>
          Go on from these words
        </button>
        <button className="act" type="button" onClick={onKeep}>
          Keep mine and save over them
        </button>
      </p>
    </div>
  )
}
