'use client'

import { Field } from '@/components/ui/field'
import type { FormState } from '@/lib/action-state'

type Props = {
  name: string
  label: string
  hint?: string
  options: readonly { value: string; label: string }[]
  state: FormState
  defaultValue: string
  idPrefix?: string
}

/** One of a few, as a select. */
export function ChoiceField({ name, label, hint, options, state, defaultValue, idPrefix = '' }: Props) {
  const value = state.typed[name] ?? defaultValue
  return (
    <Field id={`${idPrefix}${name}`} label={label} hint={hint} error={state.fields[name]}>
      {(control) => (
        // React resets a select to its first option after an action unless it is made anew.
        <select {...control} key={value} className="in" name={name} defaultValue={value}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
