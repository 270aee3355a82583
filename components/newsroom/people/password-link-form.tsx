'use client'

import { useActionState } from 'react'
import { FormAnswer } from '@/components/newsroom/frame/form-answer'
import { NewPasswordField } from '@/components/newsroom/frame/new-password-field'
import { choosePasswordAction } from '@/features/people/actions'
import { IDLE } from '@/lib/action-state'

export function PasswordLinkForm({ token, name, email }: { token: string; name: string; email: string }) {
  const [state, post, isPending] = useActionState(choosePasswordAction, IDLE)
  return (
    <form action={post} noValidate>
      <h1>Choose your password, {name}</h1>
      {/* For the browser's own password keeper. */}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <input type="hidden" name="token" value={token} />
      <NewPasswordField state={state} />
      <FormAnswer state={state} />
      <button className="btn prime" type="submit" disabled={isPending}>
        Keep this password
      </button>
    </form>
  )
}
