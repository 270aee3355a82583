import { createHash } from 'node:crypto'
import type { Exchange } from './exchange'

/** A request that is answered with one of our own plain pages. */
export type Refusal = { status: 400 | 403 | 404 | 405 | 406 | 408 | 413 | 421 | 431 | 500 | 503 }

const WORDS: Record<Refusal['status'], [title: string, text: string]> = {
  400: ['This request cannot be read', 'The address or the request is malformed. Check the link and try again.'],
  403: ['This form came from another site', 'Open the page on this site and send the form from there.'],
  404: ['Nothing is here', 'The address may be mistyped, or the page may have moved.'],
  405: ['This cannot be done here', 'This address does not take that kind of request.'],
  406: ['No common encoding', 'Your program accepts none of the encodings this page has.'],
  408: ['The request took too long', 'It did not arrive within the time allowed. Try again.'],
  413: ['Too large', 'What was sent is larger than this page takes.'],
  421: ['Not this site', 'This server does not answer under that name. Its operator sets the name with SITE_URL.'],
  431: ['Too many headers', 'The request is larger than this server reads. Clearing this site’s cookies may help.'],
  500: ['This page could not be made', 'The fault is ours and has been noted. Try again in a moment.'],
  503: ['Back in a moment', 'The server is restarting. Try again shortly.'],
}

// The page must stand when everything behind it has failed, so its style is inside it, allowed by its hash.
const STYLE = `:root{color-scheme:light dark;--paper:#fcfaf6;--ink:#17191f;--soft:#44484f;--field:#7d8088;--link:#0a4b77}
@media (prefers-color-scheme:dark){:root{--paper:#101317;--ink:#e8e6e2;--soft:#c0beb8;--link:#89cef6}}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.125rem/1.58 Georgia,serif}
main{max-inline-size:38.75rem;margin-inline:auto;padding:3rem 1rem}
main::before{content:"";display:block;block-size:3px;border-block-start:4px solid;border-block-end:1px solid;margin-block-end:2rem}
h1{font-size:2.125rem;line-height:1.1;font-weight:500;letter-spacing:-.022em;margin:0 0 1rem;text-wrap:balance}
p{margin:0 0 1.05em}a{color:inherit;text-decoration-color:var(--link);text-underline-offset:.15em}
label{display:block;font:600 .9375rem/1.2 Arial,sans-serif;margin-block:1.5rem .5rem}
textarea{box-sizing:border-box;inline-size:100%;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--field);border-radius:2px;padding:.5rem}
small{font:400 .8125rem/1.4 Arial,sans-serif;color:var(--soft)}`

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** The policy of the plain pages: their own style and nothing else. */
export const PLAIN_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`

/** A whole HTML page. `title` and `text` are plain text; `rest` is HTML that its caller escaped. */
export function plainHtml(page: { title: string; text: string; rest?: string; id: string }): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(page.title)}</title><style>${STYLE}</style></head><body><main><h1>${escapeHtml(page.title)}</h1><p>${escapeHtml(page.text)}</p>${page.rest ?? ''}<p><a href="/">Front page</a></p><p><small>Request ${escapeHtml(page.id)}</small></p></main></body></html>`
}

/** The page for a refusal or a fault: its status in words and the request's id, no more. */
export function refusalHtml({ status }: Refusal, id: string): string {
  const [title, text] = WORDS[status]
  return plainHtml({ title, text, id })
}

/** Send a plain page that nothing may keep. When an answer has already begun it is cut off instead. */
export function sendPlain(
  exchange: Exchange,
  status: number,
  html: string,
  headers: Record<string, string> = {},
): void {
  const { req, res, fixed } = exchange
  if (res.headersSent || res.destroyed) return void res.destroy()
  for (const name of res.getHeaderNames()) res.removeHeader(name)
  Object.assign(fixed, { 'content-security-policy': PLAIN_POLICY, 'cache-control': 'no-store' })
  const length = String(Buffer.byteLength(html))
  res.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'content-length': length, ...headers })
  res.end(req.method === 'HEAD' ? undefined : html)
}

/** Send the plain page of a refusal or a fault. */
export function refuse(exchange: Exchange, refusal: Refusal, headers: Record<string, string> = {}): void {
  sendPlain(exchange, refusal.status, refusalHtml(refusal, exchange.id), headers)
}

/** Text made safe to stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
}
