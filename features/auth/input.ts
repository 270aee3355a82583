import { z } from 'zod'

/** Longer than any password that can be set; a longer try is refused before it costs work. */
const MAX_TRIED_PASSWORD_CHARS = 512

export const signInFormSchema = z.strictObject({
  email: z.string().trim().min(1, 'Type your email.').max(254, 'This email is too long.'),
  password: z.string().min(1, 'Type your password.').max(MAX_TRIED_PASSWORD_CHARS, 'This password is too long.'),
  /** A path of this site; anything else leads to the desk. */
  next: z.string().max(2_000).optional(),
})
