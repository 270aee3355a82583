'use client'

import { useActionState } from 'react'
import { FormAnswer } from '@/components/newsroom/frame/form-answer'
import { TextField } from '@/components/newsroom/frame/text-field'
import { changeOwnPasswordAction } from '@/features/people/actions'
import { IDLE } from '@/lib/action-state'

export function OwnPasswordForm() {
  const [state, post, isPending] = useActionState(changeOwnPasswordAction, IDLE)
  return (
    <form className="max-w-[26rem]" action={post} noValidate>
      <TextField
        name="current"
        label="Present password"
        state={state}
        type="password"
        autoComplete="current-password"
        required
      />
      <TextField
        name="password"
        label="New password"
        hint="At least 12 characters. A few words that nobody would put together are best."
        state={state}
        type="password"
        autoComplete="new-password"
        required
      />
      <FormAnswer state={state} />
      <button className="btn prime mt-5" type="submit" disabled={isPending}>
        Change the password
      </button>
    </form>
  )
}
