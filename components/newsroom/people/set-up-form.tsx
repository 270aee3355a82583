'use client'

import { useActionState } from 'react'
import { FormAnswer } from '@/components/newsroom/frame/form-answer'
import { NewPasswordField } from '@/components/newsroom/frame/new-password-field'
import { TextField } from '@/components/newsroom/frame/text-field'
import { setUpAction } from '@/features/people/actions'
import { IDLE } from '@/lib/action-state'

export function SetUpForm({ token }: { token: string }) {
  const [state, post, isPending] = useActionState(setUpAction, IDLE)
  return (
    <form action={post} noValidate>
      <h1>Set up the paper</h1>
      <input type="hidden" name="token" value={token} />
      <TextField
        name="siteName"
        label="Name of the paper"
        hint="It stands in the masthead and in every page title"
        state={state}
        maxLength={60}
        required
      />
      <TextField name="name" label="Your name" state={state} autoComplete="name" required />
      <TextField
        name="email"
        label="Email"
        hint="You sign in with it. It is never shown to readers"
        state={state}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <NewPasswordField state={state} />
      <FormAnswer state={state} />
      <button className="btn prime" type="submit" disabled={isPending}>
        Open the newsroom
      </button>
    </form>
  )
}
