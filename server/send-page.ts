import { ServerResponse } from 'node:http'
import type { CachedPage } from './cached-page'
import { chooseCoding, type Coding } from './encodings'
import type { Exchange } from './exchange'
import { refuse } from './plain-page'

// The page's headers are whole: past the guard, a flat array goes out as it is.
const writeHead = ServerResponse.prototype.writeHead as (status: number, headers: string[]) => ServerResponse

/** What a 304 repeats (RFC 9110 15.4.5), beside the security headers. */
const OF_THE_BODY = new Set(['content-length', 'content-encoding', 'content-type'])

/** Send a page in the coding that the client likes best, or 304 when it has that one, or 406 when it wants none. */
export function sendPage(exchange: Exchange, page: CachedPage, isDraining: boolean): void {
  const { req, res, id } = exchange
  if (res.headersSent || res.destroyed) return void res.destroy()
  const coding = chooseCoding(req.headers['accept-encoding'], Object.keys(page.variants) as Coding[])
  if (coding === null) return refuse(exchange, { status: 406 })
  const { body, etag, headers } = page.variants[coding] ?? page.variants.identity
  const extra = ['x-request-id', id, ...(isDraining ? ['connection', 'close'] : [])]
  if (etag !== null && req.method !== 'POST' && isMatch(req.headers['if-none-match'], etag)) {
    const kept = headers.filter((_, i) => !OF_THE_BODY.has(headers[i - (i % 2)]!))
    writeHead.call(res, 304, [...kept, ...extra])
    res.end()
    return
  }
  writeHead.call(res, page.status, [...headers, ...extra])
  res.end(req.method === 'HEAD' ? undefined : body)
}

/** If-None-Match (RFC 9110 13.1.2): a list, compared weakly, or `*` for any. */
export function isMatch(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  return header.match(/"[^"]*"/g)?.some((one) => one === etag) ?? false
}
