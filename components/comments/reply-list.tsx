import type { PublicComment } from '@/features/comments/types'
import { Reply } from './reply'
import { newestThreads, threadsOf } from './threads'

/** On one page: about 60 kB when compressed. */
const MAX_SHOWN = 400

type Props = {
  replies: PublicComment[]
  /** IANA name of the paper's zone. */
  zone: string
  today: string
  canReply: boolean
}

/** The replies of a story, oldest first; answers one step in, answers to answers in the same step with "to Name". */
export function ReplyList({ replies, zone, today, canReply }: Props) {
  const { shown, left } = newestThreads(threadsOf(replies), MAX_SHOWN)
  return (
    <>
      {left > 0 && (
        <p className="none">{left === 1 ? 'The oldest reply is' : `The ${left} oldest replies are`} not shown here.</p>
      )}
      <ol>
        {shown.map(({ reply, answers }) => (
          <li key={reply.id}>
            <Reply reply={reply} zone={zone} today={today} canReply={canReply} />
            {answers.length > 0 && (
              <ol className="thread">
                {answers.map(({ reply: answer, to }) => (
                  <li key={answer.id}>
                    <Reply reply={answer} to={to} zone={zone} today={today} canReply={canReply} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
