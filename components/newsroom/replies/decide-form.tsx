'use client'

import { useActionState } from 'react'
import type { CommentStatus } from '@/features/comments/moderation-types'
import { decideReplyAction } from '@/features/comments/actions'
import { IDLE } from '@/lib/action-state'
import type { CommentId } from '@/lib/ids'
import { DecisionButton } from './decision-button'

type Props = { reply: { id: CommentId; version: number; status: CommentStatus }; back: string }

/** The decisions on the open reply. A refused one says why in place. */
export function DecideForm({ reply: { id, version, status }, back }: Props) {
  const [state, decide] = useActionState(decideReplyAction, IDLE)
  return (
    <form action={decide}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="back" value={back} />
      <div className="decide">
        {status !== 'approved' && <DecisionButton to="approved" words="Approve" keyCap="a" look="btn prime" />}
        {status !== 'pending' && <DecisionButton to="pending" words="Hold" keyCap="u" />}
        {status !== 'spam' && <DecisionButton to="spam" words="Spam" keyCap="s" />}
        {status !== 'trash' && <DecisionButton to="trash" words="Trash" keyCap="d" />}
      </div>
      {state.status === 'error' && (
        <p className="err" role="alert">
          {state.message} <a href={back}>Look at it again</a>
        </p>
      )}
    </form>
  )
}
