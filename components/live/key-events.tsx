import type { KeyEvent } from '@/features/live/types'
import { formatTime } from '@/lib/format-time'

type Props = { events: KeyEvent[]; zone: string }

/** More would push the updates themselves off a phone. */
const SHOWN_AT_ONCE = 6

/** What happened, newest first: each line leads to its update. Those that lie further back open on request. */
export function KeyEvents({ events, zone }: Props) {
  if (events.length === 0) return null
  const earlier = events.slice(SHOWN_AT_ONCE)
  return (
    <section className="keyev" aria-labelledby="key-events">
      <h2 id="key-events">Key events</h2>
      <ol>
        <Lines events={events.slice(0, SHOWN_AT_ONCE)} zone={zone} />
      </ol>
      {earlier.length > 0 && (
        <details>
          <summary className="act">{earlier.length === 1 ? '1 earlier' : `${earlier.length} earlier`}</summary>
          <ol>
            <Lines events={earlier} zone={zone} />
          </ol>
        </details>
      )}
    </section>
  )
}

function Lines({ events, zone }: Props) {
  return events.map(({ id, title, at, href }) => (
    <li key={id}>
      <a href={href}>
        <time dateTime={at}>{formatTime(at, zone)}</time>
        <span dir="auto">{title}</span>
      </a>
    </li>
  ))
}
