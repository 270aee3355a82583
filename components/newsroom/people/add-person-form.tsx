'use client'

import { useActionState } from 'react'
import { ChoiceField } from '@/components/newsroom/frame/choice-field'
import { FormAnswer } from '@/components/newsroom/frame/form-answer'
import { TextField } from '@/components/newsroom/frame/text-field'
import { createUserAction } from '@/features/people/actions'
import { ROLE_WORDS, ROLES } from '@/features/people/input'
import { IDLE } from '@/lib/action-state'

const OPTIONS = ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role].name }))

export function AddPersonForm() {
  const [state, post, isPending] = useActionState(createUserAction, IDLE)
  return (
    <form className="max-w-[26rem]" action={post} noValidate>
      <TextField name="name" label="Name" state={state} autoComplete="off" required />
      <TextField
        name="email"
        label="Email"
        hint="They sign in with it. It is never shown to readers"
        state={state}
        type="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <ChoiceField
        name="role"
        label="Role"
        hint="Editors publish, reporters write, moderators decide on replies, admins do all that and this page"
        options={OPTIONS}
        state={state}
        defaultValue="reporter"
      />
      <FormAnswer state={state} />
      <button className="btn prime mt-5" type="submit" disabled={isPending}>
        Add and make a link
      </button>
    </form>
  )
}
