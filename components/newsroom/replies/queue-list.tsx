import Link from 'next/link'
import { ReplyMarkWord } from '@/components/comments/reply-mark'
import type { QueueRow } from '@/features/comments/moderation-types'
import type { CommentId } from '@/lib/ids'
import { queueAddress, type QueuePlace } from './queue-address'
import { STATE_NAMES } from './state-words'

type Props = {
  rows: QueueRow[]
  next: string | null
  place: QueuePlace
  open: CommentId | null
  /** When a reply came, in words. */
  whenOf: (at: string) => string
}

/** The replies of one state. Each row opens its reply beside the list; those ticked can be decided on together. */
export function QueueList({ rows, next, place, open, whenOf }: Props) {
  return (
    <>
      <ol className="q">
        {rows.map((row) => (
          <li key={row.id} className="qr">
            <label className="pick">
              <input type="checkbox" name="reply[]" value={`${row.id}.${row.version}`} />
              <span className="vh">Choose the reply by {row.name}</span>
            </label>
            <Link
              prefetch={false}
              href={queueAddress({ ...place, reply: row.id, decided: null })}
              aria-current={row.id === open ? 'true' : undefined}
              data-reply-row=""
            >
              <span className="w">
                <span>
                  <bdi>{row.name}</bdi> <ReplyMarkWord mark={row.mark} />
                </span>
                <time className="num" dateTime={row.at}>
                  {whenOf(row.at)}
                </time>
              </span>
              <span className="x" dir="auto">
                {row.excerpt}
              </span>
              {row.reasons.length > 0 && <span className="y">{row.reasons.join(', ')}</span>}
            </Link>
          </li>
        ))}
      </ol>
      {(place.after || next) && (
        <p className="row-end">
          {place.after && (
            <a className="act" href={queueAddress({ ...place, after: null, reply: null, decided: null })}>
              First page
            </a>
          )}
          {next && (
            <a className="act" rel="next" href={queueAddress({ ...place, after: next, reply: null, decided: null })}>
              {place.status === 'pending' ? 'Later ones' : 'Older ones'}
            </a>
          )}
          <span className="vh">in {STATE_NAMES[place.status]}</span>
        </p>
      )}
    </>
  )
}
