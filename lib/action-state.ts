/** What a form shows after a refused post: a sentence, errors by field, and the typed text again. */
export type FormState = {
  status: 'idle' | 'error' | 'done'
  message: string
  fields: Readonly<Record<string, string>>
  /** Only the names listed in `echo`: a password never comes back. */
  typed: Readonly<Record<string, string>>
}

export const IDLE: FormState = { status: 'idle', message: '', fields: {}, typed: {} }
