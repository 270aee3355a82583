import type { KeyEvent } from '@/features/live/types'
import { formatTime } from '@/lib/format-time'

type Props = { events: KeyEvent[]; zone: string }

/** What happened, newest first: each line leads to its update. */
export function KeyEvents({ events, zone }: Props) {
  if (events.length === 0) return null
  return (
    <section className="keyev" aria-labelledby="key-events" data-live-part="keys">
      <h2 id="key-events">Key events</h2>
      <ol>
        {events.map(({ id, title, at, href }) => (
          <li key={id}>
            <a href={href}>
              <time dateTime={at}>{formatTime(at, zone)}</time>
              <span dir="auto">{title}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
