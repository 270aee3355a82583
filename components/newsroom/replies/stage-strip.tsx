import type { CommentStatus } from '@/features/comments/moderation-types'
import { QUEUE_TABS } from '@/features/comments/input'
import { queueAddress } from './queue-address'
import { STATE_NAMES } from './state-words'

type Props = {
  counts: Record<CommentStatus, number>
  /** A count that reaches this is printed with a plus. */
  countedUpTo: number
  current: CommentStatus
}

/** The states with their counts, as tabs. */
export function StageStrip({ counts, countedUpTo, current }: Props) {
  return (
    <nav className="stages four" aria-label="Replies by state">
      <ul>
        {QUEUE_TABS.map((status) => (
          <li key={status}>
            <a
              href={queueAddress({ status, search: '', after: null })}
              aria-current={status === current ? 'page' : undefined}
            >
              <b>{countWords(counts[status], countedUpTo)}</b> {STATE_NAMES[status]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A count with its thousands, and a plus where counting ended. */
function countWords(count: number, limit: number): string {
  return count.toLocaleString('en') + (count >= limit ? '+' : '')
}
