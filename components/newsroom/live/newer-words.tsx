import type { DeskPost } from '@/features/live/types'
import { bodyText } from '@/lib/body'

type Props = { post: DeskPost; language: string; onTake: () => void; onKeep: () => void }

/** Somebody changed the update that is being changed here: what it says now, and which words shall stand. */
export function NewerWords({ post: { title, body }, language, onTake, onKeep }: Props) {
  return (
    <div className="fault soft" role="status">
      <p>Somebody changed this update after you began. It says now:</p>
      <div lang={language} dir="auto">
        {title && (
          <p>
            <b>{title}</b>
          </p>
        )}
        {bodyText(body)
          .split('\n')
          .filter((line) => line.trim())
          .map((line, index) => (
            <p key={index}>{line}</p>
          ))}
      </div>
      <button className="act" type="button" onClick={onTake}>
        Go on from these words
      </button>{' '}
      <button className="act" type="button" onClick={onKeep}>
        Keep mine and save over them
      </button>
    </div>
  )
}
