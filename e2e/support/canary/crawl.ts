import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import sharp from 'sharp'
import { send, type Answer } from '../raw'
import { findDetail, findLeaks, type Leak, type Needles } from './leaks'
import { ADDRESSES, word } from './words'

/** What a reader sends that must come back on no page: it is kept for all. */
const OWN: OutgoingHttpHeaders = {
  'user-agent': word('agent'),
  'x-forwarded-for': ADDRESSES.v4,
  referer: `https://${word('referer')}.example/`,
  'accept-language': `${word('language')}, en`,
}

/** Whether what was found is the asker's own, or may be read by now. */
export type May = (leak: Leak) => boolean
type Ask = {
  method?: string
  headers?: OutgoingHttpHeaders
  body?: string | Buffer
  how?: string
  may?: May
}

/** Asks for pages as a reader does and looks through every answer; the same bytes are looked through once. */
export class Crawl {
  /** Answers that hold what they must not. */
  readonly found: string[] = []
  readonly asked = new Map<string, number>()
  count = 0
  private readonly seen = new Map<string, { leaks: Leak[]; detail: string | null }>()

  constructor(
    readonly port: number,
    private readonly needles: Needles,
    private readonly folders: readonly string[],
  ) {}

  /** Ask and look. `may` says which finds are the asker's own words. */
  async ask(path: string, { how = 'html', may = () => false, headers, ...rest }: Ask = {}): Promise<Answer> {
    const answer = await send(path, { port: this.port, headers: { ...OWN, ...headers }, ...rest })
    this.count += 1
    this.asked.set(`${how} ${answer.status}`, (this.asked.get(`${how} ${answer.status}`) ?? 0) + 1)
    const body = inflate(answer)
    const head = Buffer.from(JSON.stringify({ ...answer.headers, 'x-request-id': null, date: null }))
    const looked = this.look(Buffer.concat([body, head]), answer)
    const leaks = [...looked.leaks, ...(await tellingPicture(answer, body))].filter((leak) => !may(leak))
    if (leaks.length > 0 || looked.detail)
      this.found.push(
        ...[...leaks.map(({ what, form }) => `${what} ${form}`), ...(looked.detail ? [looked.detail] : [])].map(
          (one) => `${how} ${path} ${answer.status}: ${one}`,
        ),
      )
    return { ...answer, body, text: body.toString('utf8') }
  }

  private look(bytes: Buffer, { status }: Answer) {
    const key = createHash('sha1').update(bytes).update(String(status)).digest('base64')
    const known = this.seen.get(key)
    if (known) return known
    const detail = status >= 400 ? findDetail(bytes.toString('utf8'), this.folders) : null
    const looked = { leaks: findLeaks(bytes, this.needles), detail }
    this.seen.set(key, looked)
    return looked
  }
}

function inflate({ headers, body }: Answer): Buffer {
  switch (headers['content-encoding']) {
    case 'br':
      return brotliDecompressSync(body)
    case 'gzip':
      return gunzipSync(body)
    default:
      return body
  }
}

/** A picture may hold words packed: whatever stands beside its pixels is too much. */
async function tellingPicture({ status, headers }: Answer, body: Buffer): Promise<Leak[]> {
  if (status !== 200 || !/^image\/(?:jpeg|png|webp|avif)/.test(headers['content-type'] ?? '')) return []
  const { exif, xmp, iptc, comments } = await sharp(body).metadata()
  return Object.entries({ exif, xmp, iptc, comments }).flatMap(([what, kept]) =>
    kept ? [{ what, form: 'beside the pixels of a picture' }] : [],
  )
}

/** The ways to ask for a page: as HTML, packed, and as the router of the framework asks for its parts. */
export const WAYS: { how: string; headers?: OutgoingHttpHeaders; path?: (path: string) => string }[] = [
  { how: 'packed', headers: { 'accept-encoding': 'br, gzip' } },
  { how: 'rsc', headers: { rsc: '1' } },
  { how: '_rsc', headers: { rsc: '1' }, path: (path) => withQuery(path, `_rsc=${word('rsc')}`) },
  { how: 'prefetch', headers: { rsc: '1', 'next-router-prefetch': '1' } },
  { how: 'segment', headers: { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' } },
  { how: 'stray query', path: (path) => withQuery(path, `utm_source=${word('utm')}&draft=1&preview=true`) },
]

/** What is asked for once a kind of page: files that the router of the framework would like to find. */
export const ROUTER_FILES = ['.rsc', '.segments/_tree.segment.rsc', '.segments/_index.segment.rsc', '.map']

function withQuery(path: string, query: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${query}`
}

/** The addresses of the paper that an answer names: links, pictures, and what feeds and sitemaps list. */
export function addressesIn({ text, headers }: Answer, origin: string): string[] {
  const kind = headers['content-type'] ?? ''
  if (!/html|xml|json/.test(kind)) return []
  const plain = text.replaceAll('&amp;', '&').replaceAll('\\/', '/')
  const found = new Set<string>()
  for (const [, , href = ''] of plain.matchAll(/\b(href|src|content|url)="?:?\s*"?([^"<>\s]+)"/g)) found.add(href)
  for (const [, set = ''] of plain.matchAll(/\b(?:srcset|imagesrcset)="([^"]+)"/gi))
    for (const one of set.split(',')) found.add(one.trim().split(/\s/)[0] ?? '')
  for (const [one] of plain.matchAll(new RegExp(`${origin}[^"<>\\s\\\\]*`, 'g'))) found.add(one)
  return [...found].flatMap((href) => {
    const url = URL.canParse(href, origin) ? new URL(href, origin) : null
    return url?.origin === origin && /^(?:\/|https?:)/.test(href) ? [url.pathname + url.search] : []
  })
}

/** Do this with each thing, so many at a time. */
export async function eachOf<T>(things: Iterable<T>, atOnce: number, work: (thing: T) => Promise<void>): Promise<void> {
  const queue = [...things]
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next)
    }),
  )
}
