import type { ModerationComment } from '@/features/comments/moderation-types'
import { KeyList } from './key-list'
import { STATE_NAMES } from './state-words'

/** Beside the open reply: why it is held, and what its writer wrote before. */
export function ReplyReasons({ reply, whenOf }: { reply: ModerationComment; whenOf: (at: string) => string }) {
  const { reasons, record, earlier } = reply
  return (
    <aside className="why" aria-label="Why it is held, and by whom it was written">
      {reasons.length > 0 && (
        <section>
          <h2>Why it was held</h2>
          <ul className="reasons">
            {reasons.map((reason) => (
              <li key={reason}>
                <b>{reason}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>
          <bdi>{reply.name}</bdi>’s record
        </h2>
        <p className="hint">All replies from this email, this one included</p>
        <div className="tally">
          <Tally count={record.approved} words="approved" />
          <Tally count={record.spam} words="spam" />
          <Tally count={record.trash} words="in the trash" />
        </div>
        <ul className="hist">
          {earlier.map(({ excerpt, at, status }) => (
            <li key={at + excerpt}>
              <bdi>“{excerpt}”</bdi>
              <span>
                {whenOf(at)}, {STATE_NAMES[status].toLowerCase()}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <KeyList />
    </aside>
  )
}

function Tally({ count, words }: { count: number; words: string }) {
  return (
    <div>
      <b className="num">{count}</b>
      <span>{words}</span>
    </div>
  )
}
