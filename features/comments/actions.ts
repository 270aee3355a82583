'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { ANONYMOUS } from '@/features/auth/actor'
import { runForm } from '@/lib/action'
import type { FormState } from '@/lib/action-state'
import { REQUEST_IP_HEADER } from '@/lib/request-info'
import { REPLY_ECHO, replySchema } from './input'
import { receiptPath } from './receipt'
import { submitReply } from './submit-reply'

/** The form "Leave a Reply": on to the page that says what happens next, or back with what was typed. */
export async function postReplyAction(_: FormState, form: FormData): Promise<FormState> {
  let path = ''
  const state = await runForm(form, { schema: replySchema, echo: REPLY_ECHO }, async (input) => {
    const { receipt } = await submitReply(ANONYMOUS, input, { ip: await readerAddress() })
    path = receiptPath(receipt)
  })
  if (state.status === 'done') redirect(path)
  return state
}

/** As our server told it. Without that server in front all readers count as one. */
async function readerAddress(): Promise<string> {
  return (await headers()).get(REQUEST_IP_HEADER) ?? '0.0.0.0'
}
