import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import type { Logger } from 'pino'
import { nowMs } from '@/lib/clock'
import { tag } from '@/lib/tags'
import { makePage, type CachedPage } from './cached-page'
import type { Rendered, RenderRequest } from './detached-render'
import { pageHeaders } from './security-headers'
import { stripScripts } from './strip-scripts'

/** A shared cache in front may keep a page but must ask each time: the answer is a 304, and never stale. */
const REVALIDATE = 'public, max-age=0, s-maxage=0, must-revalidate'
const NOT_FOUND_MS = 30_000
const KEPT_HEADERS = [
  'content-type',
  'content-language',
  'content-disposition',
  'location',
  'retry-after',
  'x-robots-tag',
  'access-control-allow-origin',
]

export type ReaderPages = {
  render: (request: RenderRequest) => Promise<Rendered>
  /** The request headers of every render. For what is kept: nothing of any reader's. */
  requestHeaders: IncomingHttpHeaders
  fixed: Record<string, string>
  log: Logger
}

/** Thrown when Next.js answers with a fault. */
class RenderFailed extends Error {}

/** Render the reader page of a key and make it ready to send. With a `reason` it is not to be kept. */
export async function renderReaderPage(
  key: string,
  pages: ReaderPages,
  reason: string | null = null,
): Promise<CachedPage> {
  const fromMs = nowMs()
  const request = { method: 'GET', url: key, headers: pages.requestHeaders } as const
  let rendered = await pages.render(request)
  if (rendered.status === 404 && isBlankError(rendered)) rendered = await renderNotFound(rendered, pages)
  return finishReaderPage(rendered, pages, fromMs, reason)
}

/** Turn what Next.js answered on a reader path into what is sent. With a `reason` it is not to be kept. @throws RenderFailed for a fault. */
export async function finishReaderPage(
  rendered: Rendered,
  pages: Pick<ReaderPages, 'fixed' | 'log'>,
  fromMs: number,
  reason: string | null = null,
): Promise<CachedPage> {
  const { record, headers } = rendered
  if (rendered.status >= 500) throw new RenderFailed(`Next.js answered ${rendered.status}`)
  const status = rendered.status === 200 ? (record.status ?? 200) : rendered.status
  let unstorable = reason ?? whyUnstorable(status, headers)
  let body = status >= 300 && status < 400 ? Buffer.alloc(0) : rendered.body
  if (String(headers['content-type']).startsWith('text/html') && body.length > 0) {
    const stripped = stripScripts(body.toString('utf8'))
    if (stripped.html !== null) body = Buffer.from(stripped.html)
    else {
      pages.log.error({ boundary: stripped.refused }, 'a reader page was streamed in parts; sent as it is and not kept')
      unstorable = 'streamed'
    }
  }
  const tags = new Set(record.tags)
  // What is not there, or moved, may be there after the next publication.
  if (status !== 200) tags.add(tag.front).add(tag.site)
  else if (tags.size === 0) unstorable ??= 'no tags'
  const until = status === 404 ? fromMs + NOT_FOUND_MS : null
  const dueAtMs = earliest(record.dueAtMs, until)
  const cacheControl = unstorable === null ? REVALIDATE : 'no-store'
  return makePage({
    status,
    headers: keptHeaders(headers),
    body,
    cacheControl,
    fixed: pageHeaders(pages.fixed, body),
    tags,
    fromMs,
    dueAtMs,
    unstorable,
  })
}

function whyUnstorable(status: number, headers: OutgoingHttpHeaders): string | null {
  if (headers['set-cookie']) return 'sets a cookie'
  return [200, 301, 307, 308, 404, 410].includes(status) ? null : `status ${status}`
}

function keptHeaders(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const kept: OutgoingHttpHeaders = {}
  for (const name of [...KEPT_HEADERS, 'set-cookie']) if (headers[name] !== undefined) kept[name] = headers[name]
  return kept
}

/** Next.js answers `notFound()` with an empty body that its script would fill. The route of that name has the page. */
function isBlankError({ body }: Rendered): boolean {
  return body.subarray(0, 300).includes('id="__next_error__"')
}

async function renderNotFound(first: Rendered, pages: ReaderPages): Promise<Rendered> {
  const second = await pages.render({ method: 'GET', url: '/_not-found', headers: pages.requestHeaders })
  for (const name of first.record.tags) second.record.tags.add(name)
  second.record.dueAtMs = earliest(first.record.dueAtMs, second.record.dueAtMs)
  return { ...second, status: second.status >= 500 ? second.status : 404 }
}

function earliest(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b
  return Math.min(a, b)
}
