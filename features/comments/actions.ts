'use server'

import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Actor } from '@/features/auth/actor'
import { currentActor } from '@/features/auth/session'
import { runForm } from '@/lib/action'
import type { FormState } from '@/lib/action-state'
import { AppError } from '@/lib/errors'
import { REQUEST_IP_HEADER } from '@/lib/request-info'
import { approveReply } from './approve-reply'
import type { Decided } from './decide'
import { holdReply } from './hold-reply'
import { bulkSchema, decideSchema, REPLY_ECHO, replySchema, type Decision, type ReplyRef } from './input'
import { markSpam } from './mark-spam'
import { moderateReplies } from './moderate-replies'
import { receiptPath } from './receipt'
import { submitReply } from './submit-reply'
import { trashReply } from './trash-reply'
import { undoDecision } from './undo-decision'

const DECIDE: Record<Decision, (actor: Actor, reply: ReplyRef) => Promise<Decided>> = {
  approved: approveReply,
  pending: holdReply,
  spam: markSpam,
  trash: trashReply,
  undo: undoDecision,
}

/** The form "Leave a Reply": on to the page that says what happens next, or back with what was typed. */
export async function postReplyAction(_: FormState, form: FormData): Promise<FormState> {
  let path = ''
  const state = await runForm(form, { schema: replySchema, echo: REPLY_ECHO }, async (input) => {
    const { receipt } = await submitReply(await currentActor(), input, { ip: await readerAddress() })
    path = receiptPath(receipt)
  })
  if (state.status === 'done') redirect(path)
  return state
}

/** The buttons under the open reply, and "Undo": on to the next reply, with a line that can take it back. */
export async function decideReplyAction(_: FormState, form: FormData): Promise<FormState> {
  let path = ''
  const state = await runForm(form, { schema: decideSchema, echo: [] }, async ({ id, version, to, back }) => {
    await DECIDE[to](await currentActor(), { id, version })
    path = queuePath(back, id)
    refresh() // the count in the bar, which stays while the queue moves on
  })
  if (state.status === 'done') redirect(path)
  return state
}

/** One decision on all ticked replies. */
export async function moderateRepliesAction(_: FormState, form: FormData): Promise<FormState> {
  let path = ''
  const state = await runForm(form, { schema: bulkSchema, echo: [] }, async (input) => {
    const { decided, skipped } = await moderateReplies(await currentActor(), input['reply[]'], input.to)
    if (decided.length === 0) throw new AppError('conflict', 'Somebody else has decided on these replies meanwhile.')
    refresh()
    path = queuePath(input.back, decided[0]!.id, { many: decided.length, skipped })
  })
  if (state.status === 'done') redirect(path)
  return state
}

/** Back to the queue where it stood, and nowhere else. */
function queuePath(back: string | undefined, decided: string | null, counts: Record<string, number> = {}): string {
  const query = new URLSearchParams((back ?? '').split('?')[1] ?? '')
  for (const name of ['decided', 'many', 'skipped']) query.delete(name)
  if (decided) query.set('decided', decided)
  for (const [name, n] of Object.entries(counts)) query.set(name, String(n))
  return `/newsroom/replies?${query}`
}

/** As our server told it. Without that server in front all readers count as one. */
async function readerAddress(): Promise<string> {
  return (await headers()).get(REQUEST_IP_HEADER) ?? '0.0.0.0'
}
