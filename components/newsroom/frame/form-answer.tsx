'use client'

import { StatusLine } from '@/components/ui/status-line'
import type { FormState } from '@/lib/action-state'

/** What became of a form, in words. A link at the end of the words stands in a field of its own, to be copied. */
export function FormAnswer({ state }: { state: FormState }) {
  const [, words = state.message, link] = /^(.*): (https?:\S+)$/s.exec(state.message) ?? []
  // Words that stand beside their field already are not said twice.
  const isSaid = Object.values(state.fields).includes(state.message)
  return (
    <>
      {state.status === 'error' && state.message !== '' && !isSaid && (
        <p className="err mt-4" role="alert">
          {state.message}
        </p>
      )}
      <StatusLine className={state.status === 'done' && words !== '' ? 'done mt-4' : ''}>
        {state.status === 'done' ? words : ''}
      </StatusLine>
      {state.status === 'done' && link && <input className="in" aria-label="Link" readOnly value={link} />}
    </>
  )
}
