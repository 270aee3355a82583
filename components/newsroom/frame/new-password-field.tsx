import type { FormState } from '@/lib/action-state'
import { TextField } from './text-field'

/** Where a person chooses the password that they sign in with from now on. */
export function NewPasswordField({ state }: { state: FormState }) {
  return (
    <TextField
      name="password"
      label="Password"
      hint="At least 12 characters. A few words that nobody would put together are best."
      state={state}
      type="password"
      autoComplete="new-password"
      required
    />
  )
}
