'use client'

import { useActionState } from 'react'
import { IDLE, type FormState } from '@/lib/action-state'
import { FormAnswer } from './form-answer'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  fields: Readonly<Record<string, string>>
  label: string
  /** Says what it acts on, for who does not see the row. */
  about: string
  isDisabled?: boolean
}

/** A form of one button in a row of a list; it works without script. */
export function RowAction({ action, fields, label, about, isDisabled = false }: Props) {
  const [state, post, isPending] = useActionState(action, IDLE)
  return (
    <form action={post}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        className="act dense disabled:no-underline disabled:opacity-60"
        type="submit"
        disabled={isDisabled || isPending}
      >
        {label}
        <span className="vh"> {about}</span>
      </button>
      <FormAnswer state={state} />
    </form>
  )
}
