'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { currentActor, keepSession } from '@/features/auth/session'
import { runForm } from '@/lib/action'
import type { FormState } from '@/lib/action-state'
import { env } from '@/lib/env'
import { changeOwnPassword } from './change-own-password'
import { changeRole } from './change-role'
import { choosePassword } from './choose-password'
import { createAuthor } from './create-author'
import { createPasswordLink } from './create-password-link'
import { createUser } from './create-user'
import { disableUser } from './disable-user'
import { editAuthor } from './edit-author'
import { enableUser } from './enable-user'
import {
  authorFormSchema,
  changeRoleSchema,
  choosePasswordFormSchema,
  createUserFormSchema,
  editAuthorFormSchema,
  ownPasswordFormSchema,
  ROLE_WORDS,
  setUpFormSchema,
  userIdSchema,
} from './input'
import { setUp } from './set-up'
import { signOutEverywhere } from './sign-out-everywhere'

/** Add somebody; the message ends with the link under which they choose a password. */
export async function createUserAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: createUserFormSchema, echo: ['email', 'name', 'role'] }, async (input) => {
    const { linkToken } = await createUser(await currentActor(), input)
    refresh()
    return linkWords(input.name, linkToken)
  })
}

/** Make a new password link for somebody; the message ends with it. */
export async function createPasswordLinkAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: userIdSchema, echo: [] }, async (input) => {
    const { name, linkToken } = await createPasswordLink(await currentActor(), input)
    refresh()
    return linkWords(name, linkToken)
  })
}

/** Give somebody another role. */
export async function changeRoleAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: changeRoleSchema, echo: ['role'] }, async (input) => {
    const { name, role } = await changeRole(await currentActor(), input)
    refresh()
    return `${name} is ${ROLE_WORDS[role].name.toLowerCase()} now and has to sign in again.`
  })
}

/** Shut somebody out. */
export async function disableUserAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: userIdSchema, echo: [] }, async (input) => {
    const { name } = await disableUser(await currentActor(), input)
    refresh()
    return `${name} can no longer sign in.`
  })
}

/** Let somebody in again. */
export async function enableUserAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: userIdSchema, echo: [] }, async (input) => {
    const { name } = await enableUser(await currentActor(), input)
    refresh()
    return `${name} can sign in again.`
  })
}

/** Add a byline, then show the list. */
export async function createAuthorAction(_: FormState, form: FormData): Promise<FormState> {
  const state = await runForm(form, { schema: authorFormSchema, echo: AUTHOR_FIELDS }, async (input) => {
    await createAuthor(await currentActor(), input)
  })
  if (state.status === 'done') redirect('/newsroom/people/bylines')
  return state
}

/** Change a byline, then show the list. */
export async function editAuthorAction(_: FormState, form: FormData): Promise<FormState> {
  const state = await runForm(form, { schema: editAuthorFormSchema, echo: AUTHOR_FIELDS }, async (input) => {
    await editAuthor(await currentActor(), input)
  })
  if (state.status === 'done') redirect('/newsroom/people/bylines')
  return state
}

/** Change the own password; this browser goes on under a new session, all others are signed out. */
export async function changeOwnPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: ownPasswordFormSchema, echo: [] }, async (input) => {
    const { token } = await changeOwnPassword(await currentActor(), input)
    await keepSession(token)
    refresh()
    return 'Your password is changed. All other browsers are signed out.'
  })
}

/** End every own session, this one too. */
export async function signOutEverywhereAction(): Promise<void> {
  const actor = await currentActor()
  // Whose session has ended already is out.
  if (actor.kind === 'user') await signOutEverywhere(actor)
  redirect('/login?state=signed-out')
}

/** Choose a password under a one-time link, then enter. */
export async function choosePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const state = await runForm(form, { schema: choosePasswordFormSchema, echo: [] }, async (input) => {
    const { token } = await choosePassword(input)
    await keepSession(token)
  })
  if (state.status === 'done') redirect('/newsroom')
  return state
}

/** Make the first admin and name the paper under the setup link, then enter. */
export async function setUpAction(_: FormState, form: FormData): Promise<FormState> {
  const state = await runForm(form, { schema: setUpFormSchema, echo: ['siteName', 'name', 'email'] }, async (input) => {
    const { token } = await setUp(input)
    await keepSession(token)
  })
  if (state.status === 'done') redirect('/newsroom')
  return state
}

const AUTHOR_FIELDS = ['name', 'slug', 'roleLine', 'bio', 'userId', 'portraitId']

function linkWords(name: string, token: string | null): string {
  const link = `${env().siteUrl}/setup/password/${token ?? ''}`
  return `Give this link to ${name}. It works once, for 30 minutes: ${link}`
}
