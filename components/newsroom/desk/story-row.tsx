import { distanceWords, shortTime, whenWords } from '@/components/newsroom/time/time-words'
import type { DeskRow } from '@/features/stories/types'
import { stageName } from './stage-names'

type Props = { row: DeskRow; zone: string; now: string }

/** One story of the desk, two lines in every cell. */
export function StoryRow({ row, zone, now }: Props) {
  const href = `/newsroom/stories/${row.id}`
  const who = row.authors.length > 0 ? row.authors.join(', ') : (row.creator ?? 'No byline')
  const name = row.headline || 'No headline yet'
  return (
    <tr data-story={href}>
      <td className="c-s">
        <h2 className={row.kind === 'opinion' ? 'op' : undefined}>
          <a href={href}>{name}</a>
        </h2>
        <p className="slug">
          <span className={`k pc-${row.section.pillar}`}>{row.section.name}</span>
          {row.slug && ` · ${row.slug}`} · {who}
        </p>
      </td>
      <td className="c-st num">
        <b>{stageName(row.stage)}</b>
        {row.words.toLocaleString('en-GB')} {row.words === 1 ? 'word' : 'words'}
      </td>
      <td className="c-due num">
        <Due {...{ row, zone, now }} />
      </td>
      <td className="c-acts">
        <a className="act dense" href={href}>
          Open <span className="vh">{name}</span>
        </a>
        <a className="act dense" href={`${href}/preview`}>
          Preview <span className="vh">{name}</span>
        </a>
        {row.stage === 'live' && row.url && (
          <a className="act dense" href={row.url}>
            View live <span className="vh">{name}</span>
          </a>
        )}
      </td>
    </tr>
  )
}

/** For what goes out by itself: when. For the rest: when it last changed. */
function Due({ row, zone, now }: Props) {
  const iso = row.stage === 'scheduled' && row.publishAt ? row.publishAt : row.touchedAt
  return (
    <>
      <b>
        <time dateTime={iso}>{row.stage === 'scheduled' ? whenWords(iso, zone, now) : shortTime(iso, zone)}</time>
      </b>
      <span>{distanceWords(iso, now)}</span>
    </>
  )
}
