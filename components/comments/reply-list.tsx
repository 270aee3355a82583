import { replyPath } from '@/lib/reply-place'
import type { PublicThread } from '@/features/comments/types'
import { Reply } from './reply'

type Props = {
  threads: PublicThread[]
  storyPath: string
  /** IANA name of the paper's zone. */
  zone: string
  today: string
  canReply: boolean
}

/** Threads of replies; answers one step in, answers to answers in the same step with "to Name". */
export function ReplyList({ threads, storyPath, ...shared }: Props) {
  return (
    <ol>
      {threads.map(({ reply, answers, page }) => (
        <li key={reply.id}>
          <Reply reply={reply} path={replyPath(storyPath, page, reply.id)} {...shared} />
          {answers.length > 0 && (
            <ol className="thread">
              {answers.map(({ reply: answer, to }) => (
                <li key={answer.id}>
                  <Reply reply={answer} to={to} path={replyPath(storyPath, page, answer.id)} {...shared} />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  )
}
