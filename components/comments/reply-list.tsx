import type { PublicComment } from '@/features/comments/types'
import { Reply } from './reply'
import { threadsOf } from './threads'

type Props = {
  replies: PublicComment[]
  /** IANA name of the paper's zone. */
  zone: string
  today: string
  canReply: boolean
}

/** The replies of a story, oldest first; answers one step in, answers to answers in the same step with "to Name". */
export function ReplyList({ replies, zone, today, canReply }: Props) {
  return (
    <ol>
      {threadsOf(replies).map(({ reply, answers }) => (
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
  )
}
