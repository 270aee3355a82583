import { distanceWords } from '@/components/newsroom/time/time-words'
import type { QueuePlace } from './queue-address'

type Props = { waiting: number; oldestAt: string | null; now: string; place: QueuePlace }

/** The page's name, what waits and since when, and the search. */
export function QueueHead({ waiting, oldestAt, now, place }: Props) {
  return (
    <div className="head">
      <h1>Replies</h1>
      <p>
        {waiting === 0 || oldestAt === null ? (
          'Nothing waits'
        ) : (
          <>
            <b className="num">{waiting}</b> {waiting === 1 ? 'waits' : 'wait'} for approval. The oldest came{' '}
            <b className="num">{distanceWords(oldestAt, now)}</b>
          </>
        )}
      </p>
      <search className="right">
        <form className="queue-find" method="get" action="/newsroom/replies">
          {place.status !== 'pending' && <input type="hidden" name="status" value={place.status} />}
          <label htmlFor="queue-q">Find a name or words</label>
          <input id="queue-q" className="in" type="search" name="q" maxLength={100} defaultValue={place.search} />
          <button className="act">Find</button>
        </form>
      </search>
    </div>
  )
}
