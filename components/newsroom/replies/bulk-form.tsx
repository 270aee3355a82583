'use client'

import { useActionState, type ReactNode } from 'react'
import type { CommentStatus } from '@/features/comments/moderation-types'
import { moderateRepliesAction } from '@/features/comments/actions'
import { IDLE } from '@/lib/action-state'
import { DecisionButton } from './decision-button'

/** The list as a form: the ticked replies get one decision together. */
export function BulkForm({ status, back, children }: { status: CommentStatus; back: string; children: ReactNode }) {
  const [state, moderate] = useActionState(moderateRepliesAction, IDLE)
  return (
    <form action={moderate}>
      <input type="hidden" name="back" value={back} />
      {children}
      <fieldset className="bulk many">
        <legend className="vh">All that are ticked</legend>
        <span aria-hidden="true">All ticked</span>
        {status !== 'approved' && <DecisionButton to="approved" words="Approve" look="act" />}
        {status !== 'spam' && <DecisionButton to="spam" words="Spam" look="act" />}
        {status !== 'trash' && <DecisionButton to="trash" words="Trash" look="act" />}
        {/* Inside the bar, which stays in view however long the list is. */}
        <output className={state.status === 'error' ? 'err' : 'hint'}>
          {state.fields['reply[]'] ?? state.message}
        </output>
      </fieldset>
    </form>
  )
}
