import { NextResponse } from 'next/server'
import { currentActor } from '@/features/auth/session'
import { REPLY_ECHO, replySchema } from '@/features/comments/input'
import { replyStamp } from '@/features/comments/public'
import { receiptPath } from '@/features/comments/receipt'
import { submitReply } from '@/features/comments/submit-reply'
import { runForm } from '@/lib/action'
import { REQUEST_IP_HEADER } from '@/lib/request-info'
import { refusedReplyHtml } from './refused-reply-html'

export const dynamic = 'force-dynamic'

/** The page from which an old form came; only our server can set it. */
const STORY_PATH_HEADER = 'x-broadsheet-story-path'

/**
 * The reply form as a plain multipart post, for pages that an older build made: their server action is gone, the
 * names of their fields are not. Answers 303 to the receipt, or 422 with the form filled again.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isFromHere(request)) return new Response('This form came from another site.', { status: 403 })
  const form = await readForm(request)
  if (!form) return new Response('This is not a form.', { status: 415 })
  let path = ''
  const state = await runForm(known(form), { schema: replySchema, echo: REPLY_ECHO }, async (input) => {
    const ip = request.headers.get(REQUEST_IP_HEADER) ?? '0.0.0.0'
    const { receipt } = await submitReply(await currentActor(), input, { ip })
    path = receiptPath(receipt)
  })
  if (state.status === 'done') return new NextResponse(null, { status: 303, headers: { location: path } })
  const html = refusedReplyHtml({ state, stamp: replyStamp(), back: request.headers.get(STORY_PATH_HEADER) })
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }
  return new NextResponse(html, { status: 422, headers })
}

/** Server actions compare Origin and Host themselves, a route must (trust.md F1). */
function isFromHere({ headers }: Request): boolean {
  const origin = headers.get('origin')
  if (headers.get('sec-fetch-site') === 'cross-site') return false
  return origin === null || (URL.canParse(origin) && new URL(origin).host === headers.get('host'))
}

async function readForm(request: Request): Promise<FormData | null> {
  try {
    return await request.formData()
  } catch {
    return null
  }
}

/** An older form may have fields that this build does not know: they are left out, not refused. */
function known(form: FormData): FormData {
  const kept = new FormData()
  for (const name of Object.keys(replySchema.shape)) {
    const value = form.get(name)
    if (typeof value === 'string') kept.set(name, value)
  }
  return kept
}
