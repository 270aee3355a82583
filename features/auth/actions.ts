'use server'

import { redirect } from 'next/navigation'
import { runForm, type FormState } from '@/lib/action'
import { AppError } from '@/lib/errors'
import { safeNext } from '@/lib/safe-next'
import { SignInRefused, signIn, signOut } from './options'
import { signInFormSchema } from './input'

/** Sign in from the form of /login, then go where `next` says. Refused: the e-mail comes back, the password never. */
export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  let next = ''
  const state = await runForm(form, { schema: signInFormSchema, echo: ['email'] }, async (input) => {
    try {
      await signIn('credentials', { email: input.email, password: input.password, redirect: false })
    } catch (error) {
      if (error instanceof SignInRefused) throw new AppError('invalid', error.words)
      throw error
    }
    next = safeNext(input.next)
  })
  if (state.status === 'done') redirect(next)
  return state
}

/** End this browser's session. */
export async function signOutAction(): Promise<void> {
  await signOut({ redirect: false })
  redirect('/login?state=signed-out')
}
