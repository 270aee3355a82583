import type { StoryCorrection } from '@/features/corrections/types'
import { formatDate, formatTime } from '@/lib/format-time'

type Props = { corrections: StoryCorrection[]; zone: string; pageLanguage: string }

/** What was wrong in a story and when that was said. */
export function Corrections({ corrections, zone, pageLanguage }: Props) {
  if (corrections.length === 0) return null
  return (
    <section className="correction" id="corrections" aria-labelledby="corrections-title" lang={pageLanguage}>
      <h2 id="corrections-title">{corrections.length === 1 ? 'Correction' : 'Corrections'}</h2>
      {corrections.map(({ id, at, text }) => (
        <p key={id} dir="auto">
          <time dateTime={at}>
            {formatDate(at, zone)}, {formatTime(at, zone)}.
          </time>{' '}
          {text}
        </p>
      ))}
    </section>
  )
}
