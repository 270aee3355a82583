import { whenWords } from '@/components/newsroom/time/time-words'
import type { RevisionRow } from '@/features/stories/types'

type Props = { revisions: RevisionRow[]; zone: string; now: string }

const REASONS: Record<RevisionRow['reason'], string> = {
  create: 'begun',
  autosave: 'saved by itself',
  save: 'saved',
  publish: 'published',
  restore: 'brought back',
  seed: 'came with the edition',
}

/** Every version that is kept, the newest first. */
export function HistoryList({ revisions, zone, now }: Props) {
  return (
    <details className="field">
      <summary className="lab">
        History, {revisions.length === 1 ? '1 revision' : `${revisions.length} revisions`}
      </summary>
      <ol className="revisions" reversed>
        {revisions.map(({ id, number, by, at, reason, words, isLive }) => (
          <li key={id} value={number}>
            <b className="num">{number}</b>
            <span>
              {by ?? 'The system'}, {REASONS[reason]} {whenWords(at, zone, now)}
              {isLive && <b className="ok"> Seen by readers</b>}
            </span>
            <span className="hint num">{words} words</span>
          </li>
        ))}
      </ol>
    </details>
  )
}
