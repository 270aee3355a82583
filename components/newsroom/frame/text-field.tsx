'use client'

import type { ComponentProps } from 'react'
import { Field } from '@/components/ui/field'
import type { FormState } from '@/lib/action-state'

type Props = Omit<ComponentProps<'input'>, 'className' | 'id' | 'name'> & {
  name: string
  label: string
  hint?: string
  state: FormState
  /** Only when a form stands on a page more than once. */
  idPrefix?: string
}

/** A line of text in a form: after a refusal it shows what was typed and what is wrong with it. */
export function TextField({ name, label, hint, state, idPrefix = '', defaultValue, ...rest }: Props) {
  return (
    <Field id={`${idPrefix}${name}`} label={label} hint={hint} error={state.fields[name]}>
      {(control) => (
        <input {...rest} {...control} className="in" name={name} defaultValue={state.typed[name] ?? defaultValue} />
      )}
    </Field>
  )
}
