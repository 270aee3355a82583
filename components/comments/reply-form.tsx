'use client'

import { useActionState } from 'react'
import { postReplyAction } from '@/features/comments/actions'
import { MAX_COMMENT_CHARS, MAX_EMAIL_CHARS, MAX_NAME_CHARS } from '@/features/comments/input'
import { IDLE, type FormState } from '@/lib/action-state'
import type { CommentId, StoryId } from '@/lib/ids'
import { FieldError, errorId } from './field-error'
import { Star } from './star'

export type ReplyFormProps = {
  storyId: StoryId
  /** From `replyStamp()`. */
  stamp: string
  /** The reply that is answered. */
  parent?: { id: CommentId; name: string }
}

const LABELS: Record<string, string> = { comment: 'Comment', name: 'Name', email: 'Email' }
const SUMMARY_ID = 'reply-problem'

/**
 * "Leave a Reply". Rendered on the server alone: without a script it posts, and a refused post comes back as the page
 * with the typed text, the address ending in the summary's id so that the browser puts the focus there.
 */
export function ReplyForm({ storyId, stamp, parent }: ReplyFormProps) {
  const [state, post] = useActionState(postReplyAction, IDLE, `#${SUMMARY_ID}`)
  const { fields, typed } = state
  return (
    <section className="leave" id="reply-form" aria-labelledby="reply-h">
      <h2 id="reply-h">Leave a Reply</h2>
      {state.status === 'error' && <Summary state={state} />}
      <form className="form" action={post} noValidate data-reply-form="">
        <p className="hint" id="reply-hint">
          Your email address will not be published. Required fields are marked <Star />
        </p>
        {parent && (
          <p className="hint">
            Answering <bdi>{parent.name}</bdi>
          </p>
        )}
        <label htmlFor="reply-comment">
          Comment <Star />
        </label>
        <FieldError name="comment" fields={fields} />
        <textarea
          className="fld"
          id="reply-comment"
          name="comment"
          rows={5}
          required
          dir="auto"
          maxLength={MAX_COMMENT_CHARS}
          defaultValue={typed.comment}
          {...faultOf('comment', fields)}
        />
        <div className="pair">
          <div>
            <label htmlFor="reply-name">
              Name <Star />
            </label>
            <FieldError name="name" fields={fields} />
            <input
              className="fld"
              id="reply-name"
              name="name"
              type="text"
              autoComplete="name"
              required
              dir="auto"
              maxLength={MAX_NAME_CHARS}
              defaultValue={typed.name}
              {...faultOf('name', fields)}
            />
          </div>
          <div>
            <label htmlFor="reply-email">
              Email <Star />
            </label>
            <FieldError name="email" fields={fields} />
            <input
              className="fld"
              id="reply-email"
              name="email"
              type="email"
              autoComplete="email"
              required
              maxLength={MAX_EMAIL_CHARS}
              defaultValue={typed.email}
              {...faultOf('email', fields, 'reply-hint')}
            />
          </div>
        </div>
        <div className="vh" aria-hidden="true">
          <label htmlFor="reply-website">Website</label>
          <input id="reply-website" name="website" type="text" tabIndex={-1} autoComplete="off" />
        </div>
        <label className="chk">
          <input type="checkbox" name="keep" value="yes" defaultChecked={typed.keep === 'yes'} /> Save my name and email
          in this browser
        </label>
        <input type="hidden" name="storyId" value={storyId} />
        <input type="hidden" name="parentId" value={parent?.id ?? ''} />
        <input type="hidden" name="stamp" value={stamp} />
        <input type="hidden" name="typing_ms" defaultValue="" />
        <button className="btn" type="submit">
          Post Comment
        </button>
      </form>
      <script src="/assets/reply.js" defer data-keep="" />
    </section>
  )
}

/** What went wrong, with a link to each field: takes the focus by the address's fragment. */
function Summary({ state: { message, fields } }: { state: FormState }) {
  const faults = Object.keys(LABELS).filter((name) => fields[name] !== undefined)
  return (
    <div className="summary" id={SUMMARY_ID} role="alert" tabIndex={-1} aria-labelledby="reply-problem-h">
      <h3 id="reply-problem-h">Your reply was not sent. {message}</h3>
      {faults.length > 0 && (
        <ul>
          {faults.map((name) => (
            <li key={name}>
              <a href={`#reply-${name}`}>
                {LABELS[name]}: {fields[name]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function faultOf(name: string, fields: FormState['fields'], hint?: string) {
  const isFaulty = fields[name] !== undefined
  const describedBy = [isFaulty && errorId(name), hint].filter(Boolean).join(' ')
  return { 'aria-invalid': isFaulty || undefined, 'aria-describedby': describedBy || undefined }
}
