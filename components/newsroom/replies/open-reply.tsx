import { ReplyMarkWord } from '@/components/comments/reply-mark'
import { ReplyText } from '@/components/comments/reply-text'
import type { ModerationComment } from '@/features/comments/moderation-types'
import { DecideForm } from './decide-form'
import { STATE_NAMES } from './state-words'

type Props = {
  reply: ModerationComment
  when: string
  decidedWhen: string | null
  /** Who comes after this one, once it is decided on. */
  nextName: string | null
  back: string
}

/** The open reply in its context, with the decisions. */
export function OpenReply({ reply, when, decidedWhen, nextName, back }: Props) {
  const { story, parent } = reply
  return (
    <article className="reply news" aria-labelledby="reply-writer" id="open">
      <p className="on">Reply on {story.url ? <a href={story.url}>{story.headline}</a> : <b>{story.headline}</b>}</p>
      {parent && (
        <div className="parent" dir="auto">
          <b>
            <bdi>{parent.name}</bdi> <ReplyMarkWord mark={parent.mark} />
          </b>
          {parent.body}
        </div>
      )}
      <div className="who-row">
        <h2 id="reply-writer">
          <bdi>{reply.name}</bdi> <ReplyMarkWord mark={reply.mark} />
          <span className="num">
            {when}
            {parent && (
              <>
                , to <bdi>{parent.name}</bdi>
              </>
            )}
          </span>
        </h2>
      </div>
      <p className="hint mail">{reply.email ?? 'The email cannot be read: the secret of this paper was changed'}</p>
      <div className="say">
        <ReplyText paragraphs={reply.paragraphs} />
      </div>
      {decidedWhen && (
        <p className="hint">
          {STATE_NAMES[reply.status]}
          {reply.decidedBy && <> by {reply.decidedBy}</>}, {decidedWhen}
        </p>
      )}
      <DecideForm
        key={`${reply.id}.${reply.version}`}
        reply={{ id: reply.id, version: reply.version, status: reply.status }}
        back={back}
      />
      {nextName && (
        <p className="hint">
          Next after you decide: <bdi>{nextName}</bdi>
        </p>
      )}
    </article>
  )
}
