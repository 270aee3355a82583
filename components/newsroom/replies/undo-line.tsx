'use client'

import { useActionState } from 'react'
import type { CommentStatus } from '@/features/comments/moderation-types'
import { decideReplyAction } from '@/features/comments/actions'
import { IDLE } from '@/lib/action-state'
import type { CommentId } from '@/lib/ids'
import { DecisionButton } from './decision-button'
import { DONE_WORDS } from './state-words'

type Props = {
  decided: {
    id: CommentId
    version: number
    name: string
    status: CommentStatus
    canUndo: boolean
    /** How many were decided on together, and how many of those chosen somebody else had decided on. */
    many: number
    skipped: number
  } | null
  back: string
}

/** What was decided last, with the way back. It is a status, so it stands in the page before it has words. */
export function UndoLine({ decided, back }: Props) {
  const [state, undo] = useActionState(decideReplyAction, IDLE)
  return (
    <div className="undo">
      <output>
        {decided && (
          <>
            {DONE_WORDS[decided.status]}:{' '}
            {decided.many > 1 ? (
              `${decided.many} replies. `
            ) : (
              <>
                the reply by <bdi>{decided.name}</bdi>.{' '}
              </>
            )}
            {decided.skipped > 0 && `${decided.skipped} left as they were. `}
            {state.status === 'error' && state.message}
          </>
        )}
      </output>
      {decided?.canUndo && (
        <form action={undo}>
          <input type="hidden" name="id" value={decided.id} />
          <input type="hidden" name="version" value={decided.version} />
          <input type="hidden" name="back" value={back} />
          <DecisionButton to="undo" words="Undo" keyCap="z" look="act" />
        </form>
      )}
    </div>
  )
}
