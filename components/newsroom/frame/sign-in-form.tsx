'use client'

import { useActionState } from 'react'
import { signInAction } from '@/features/auth/actions'
import { IDLE } from '@/lib/action-state'
import { FormAnswer } from './form-answer'
import { TextField } from './text-field'

export function SignInForm({ next }: { next: string }) {
  const [state, post, isPending] = useActionState(signInAction, IDLE)
  return (
    <form action={post} noValidate>
      <h1>Sign in to the newsroom</h1>
      <TextField
        name="email"
        label="Email"
        state={state}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <TextField
        name="password"
        label="Password"
        state={state}
        type="password"
        autoComplete="current-password"
        required
      />
      <input type="hidden" name="next" value={next} />
      <FormAnswer state={state} />
      <button className="btn prime" type="submit" disabled={isPending}>
        Sign in
      </button>
    </form>
  )
}
