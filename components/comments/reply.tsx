import type { PublicComment } from '@/features/comments/types'
import { formatDay, formatWhen } from '@/lib/format-time'
import { replyAnchor } from '@/lib/reply-place'
import { ReplyMarkWord } from './reply-mark'
import { ReplyText } from './reply-text'

type Props = {
  reply: PublicComment
  /** Its address. */
  path: string
  /** Who is answered, where the thread does not show it. */
  to?: string | null
  zone: string
  today: string
  canReply: boolean
}

/** One reply. A removed one keeps its place, so that its answers stay where they were. */
export function Reply({ reply, path, to = null, zone, today, canReply }: Props) {
  const id = replyAnchor(reply.id)
  if (reply.isRemoved)
    return (
      <article className="reply gone" id={id}>
        <p>Removed by a moderator.</p>
      </article>
    )
  return (
    <article className="reply" id={id}>
      <header>
        <bdi>{reply.name}</bdi>
        <ReplyMarkWord mark={reply.mark} />
        {to && (
          <span className="to">
            to <bdi>{to}</bdi>
          </span>
        )}
        <a href={path}>
          <time dateTime={reply.at} title={formatDay(reply.at, zone)}>
            {formatWhen(reply.at, zone, today)}
          </time>
        </a>
      </header>
      <ReplyText paragraphs={reply.paragraphs} />
      {canReply && (
        <div className="racts">
          <a className="act" href={`/replies/answer/${reply.id}`} rel="nofollow">
            Reply
            <span className="vh"> to {reply.name}</span>
          </a>
        </div>
      )}
    </article>
  )
}
