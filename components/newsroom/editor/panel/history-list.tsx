import { useRouter } from 'next/navigation'
import { OlderRows } from '@/components/newsroom/frame/older-rows'
import { useOlder } from '@/components/newsroom/frame/use-older'
import type { Restore } from '@/components/newsroom/editor/use-restoring'
import { REVISION_REASONS } from '@/components/newsroom/time/revision-reasons'
import { whenWords } from '@/components/newsroom/time/time-words'
import { useVerb } from './use-verb'
import { listRevisionsAction } from '@/features/stories/actions'
import type { RevisionRow } from '@/features/stories/types'
import type { NewestFirst } from '@/lib/newest-first'

type Props = {
  storyId: string
  revisions: NewestFirst<RevisionRow>
  zone: string
  now: string
  /** Null for who may only read. */
  onRestore: Restore | null
}

const numberOf = ({ number }: RevisionRow) => number

/** Every version that is kept, the newest first. Bringing one back makes a new one of its words: none is lost. */
export function HistoryList({ storyId, revisions, zone, now, onRestore }: Props) {
  const router = useRouter()
  const { told, isRunning, run } = useVerb()
  const { total } = revisions
  const { rows, older } = useOlder(revisions, numberOf, (before) => listRevisionsAction({ storyId, before }))
  return (
    // Saving makes revisions that the page has not heard of yet.
    <details className="field" onToggle={({ currentTarget }) => currentTarget.open && router.refresh()}>
      <summary className="lab">
        History, {total === 1 ? '1 revision' : `${total.toLocaleString('en-GB')} revisions`}
      </summary>
      <p className={told.isBad ? 'err' : 'vh'} role="status">
        {told.words}
      </p>
      <ol className="revisions" reversed>
        {rows.map((revision) => {
          const { id, number, headline, by, at, reason, words, isLive, isWorking } = revision
          return (
            <li key={id} value={number}>
              <b className="num">{number}</b>
              <div>
                {by ?? 'The system'}, {REVISION_REASONS[reason]} {whenWords(at, zone, now)}
                {isLive && <b className="ok"> Seen by readers</b>}
                <span className="hint" dir="auto">
                  {headline || 'No headline'}
                </span>
                <a className="act" href={`/newsroom/stories/${storyId}/revisions/${id}`} target="_blank" rel="noopener">
                  Read<span className="vh"> revision {number}, in a new window</span>
                </a>
                {onRestore && !isWorking && (
                  <button
                    className="act"
                    type="button"
                    aria-disabled={isRunning || undefined}
                    onClick={() => void run(() => onRestore(revision), `Revision ${number} is back.`)}
                  >
                    Bring back<span className="vh"> revision {number}</span>
                  </button>
                )}
              </div>
              <span className="hint num">{words} words</span>
            </li>
          )
        })}
      </ol>
      <OlderRows older={older} about="the revisions" />
    </details>
  )
}
