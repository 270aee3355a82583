import { MAX_COMMENT_CHARS, MAX_EMAIL_CHARS, MAX_NAME_CHARS } from '@/features/comments/input'
import type { FormState } from '@/lib/action-state'
import { safeHref } from '@/lib/safe-href'

type Refused = {
  state: FormState
  stamp: string
  /** The path of the story that the form was on, if known. */
  back: string | null
}

/** A whole page with the reply form filled again. Plain HTML: it must work when everything about the old page is gone. */
export function refusedReplyHtml({ state, stamp, back }: Refused): string {
  const { typed, fields } = state
  const path = back && isExternal(back) ? null : safeHref(back)
  const hidden = (name: string, value: string) => `<input type="hidden" name="${name}" value="${escape(value)}">`
  const input = (name: string, label: string, attributes: string) =>
    `<p><label for="${name}">${label} *</label><br>${faultHtml(name, fields)}<input id="${name}" name="${name}" required ${attributes}${fault(name, fields)} value="${escape(typed[name] ?? '')}"></p>`
  const faults = Object.entries(fields)
    .filter(([name]) => ['comment', 'name', 'email'].includes(name))
    .map(([name, words]) => `<li><a href="#${name}">${escape(words)}</a></li>`)
    .join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Your reply was not sent</title></head><body><main>
<h1>Leave a Reply</h1>
<div role="alert" tabindex="-1" id="reply-problem"><h2>Your reply was not sent. ${escape(state.message)}</h2>${faults ? `<ul>${faults}</ul>` : ''}</div>
<form method="post" action="/api/replies" enctype="multipart/form-data" novalidate>
<p id="hint">Your email address will not be published. Required fields are marked *</p>
<p><label for="comment">Comment *</label><br>${faultHtml('comment', fields)}<textarea id="comment" name="comment" rows="10" cols="60" required maxlength="${MAX_COMMENT_CHARS}"${fault('comment', fields)}>
${escape(typed.comment ?? '')}</textarea></p>
${input('name', 'Name', `autocomplete="name" maxlength="${MAX_NAME_CHARS}"`)}
${input('email', 'Email', `type="email" autocomplete="email" maxlength="${MAX_EMAIL_CHARS}"`)}
${hidden('storyId', typed.storyId ?? '')}${hidden('parentId', typed.parentId ?? '')}${hidden('stamp', stamp)}
<p><button>Post Comment</button></p>
</form>
${path ? `<p><a href="${escape(path)}">Back to the story</a></p>` : ''}</main></body></html>`
}

function fault(name: string, fields: FormState['fields']): string {
  const hint = name === 'email' ? ' hint' : ''
  if (fields[name] === undefined) return hint ? ' aria-describedby="hint"' : ''
  return ` aria-invalid="true" aria-describedby="${name}-e${hint}"`
}

function faultHtml(name: string, fields: FormState['fields']): string {
  return fields[name] === undefined ? '' : `<strong id="${name}-e">${escape(fields[name])}</strong><br>`
}

function isExternal(path: string): boolean {
  return !path.startsWith('/') || path.startsWith('//')
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
}
