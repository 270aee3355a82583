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
const STYLE = `:root{color-scheme:light dark;--paper:#fcfaf6;--ink:#17191f;--soft:#44484f;--field:#7d8088;--hair:#dcd8cf;--link:#0a4b77}
@media (prefers-color-scheme:dark){:root{--paper:#101317;--ink:#e8e6e2;--soft:#c0beb8;--hair:#33373d;--link:#89cef6}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:400 1.125rem/1.58 Georgia,serif;overflow-wrap:anywhere}
header,main{max-inline-size:61.25rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
header{padding-block-start:1.25rem}header::after{content:"";display:block;block-size:7px;border-block-start:4px solid;border-block-end:1px solid;margin-block-start:.6rem}
header p{max-inline-size:none;font-size:1.625rem;font-weight:600;line-height:1.15;letter-spacing:-.015em;text-align:center;margin:0}header a{text-decoration:none}
main{padding-block:clamp(2rem,6vw,4.5rem) 3rem}.k{font:600 .875rem/1.3 Arial,sans-serif;color:var(--link);margin:0}
h1{font-size:clamp(2.125rem,1.5rem + 2.7vw,3.5rem);line-height:1.06;font-weight:500;letter-spacing:-.022em;margin:.35rem 0 .85rem;text-wrap:balance}
.s{font-size:1.25rem;line-height:1.4;color:var(--soft)}p,dl,label,textarea{max-inline-size:38.75rem}
p{margin:0 0 1.05em;text-wrap:pretty}a{color:inherit;text-decoration-color:var(--link);text-underline-offset:.16em}
main a{display:inline-block;padding-block:.35rem}a:focus-visible,textarea:focus-visible{outline:3px solid var(--link);outline-offset:2px}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);font:400 .9375rem/1.5 Arial,sans-serif;border-block-start:1px solid;margin:1.75rem 0}
dt,dd{margin:0;padding-block:.6rem;border-block-end:1px solid var(--hair)}dt{font-weight:600;padding-inline-end:1.5rem}
label{display:block;font:600 .9375rem/1.2 Arial,sans-serif;margin-block:1.5rem .5rem}
textarea{inline-size:100%;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--field);border-radius:2px;padding:.5rem;margin-block-end:1rem}
small{display:block;font:400 .8125rem/1.4 Arial,sans-serif;color:var(--soft)}`

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** The policy of the plain pages: their own style and nothing else. */
export const PLAIN_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`

let paperName = ''

/** Name the paper on the plain pages from now on. They ask no store for it themselves. */
export function nameThePaper(name: string): void {
  paperName = name
}

export type PlainPage = {
  title: string
  text: string
  /** The small line above the title. */
  kicker?: string
  /** HTML that its caller escaped. */
  rest?: string
  id: string
  /** Said below, beside the request's id. */
  status?: number
  /** The paper's name, when another place knows it better. */
  name?: string
}

/** A whole HTML page. All but `rest` is plain text. */
export function plainHtml({ title, text, kicker, rest = '', id, status, name = '' }: PlainPage): string {
  const paper = name || paperName
  const head = paper ? `<header><p><a href="/">${escapeHtml(paper)}</a></p></header>` : '<header></header>'
  const above = kicker ? `<p class="k">${escapeHtml(kicker)}</p>` : ''
  const code = `${status ? `Error ${status} · ` : ''}Request ${escapeHtml(id)}`
  const full = escapeHtml(paper ? `${title} | ${paper}` : title)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${full}</title><style>${STYLE}</style></head><body>${head}<main>${above}<h1>${escapeHtml(title)}</h1><p class="s">${escapeHtml(text)}</p>${rest}<p><a href="/">Front page</a></p><p><small>${code}</small></p></main></body></html>`
}

/** The page for a refusal or a fault: its status in words and the request's id, no more. */
export function refusalHtml({ status }: Refusal, id: string): string {
  const [title, text] = WORDS[status]
  return plainHtml({ title, text, id, status, ...(status >= 500 && { kicker: 'Out of order' }) })
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
