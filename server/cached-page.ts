import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { encodeAll, isCompressible, type Coding } from './encodings'

type Variant = { body: Buffer; etag: string | null; headers: string[] }

/** A whole answer, ready to send in every coding. */
export type CachedPage = {
  status: number
  variants: Partial<Record<Coding, Variant>> & { identity: Variant }
  tags: ReadonlySet<string>
  /** It was true from this instant (ms UTC) … */
  fromMs: number
  /** … and is until this one, or null: until a tag moves. */
  dueAtMs: number | null
  /** Null when it may be kept; else why not. */
  unstorable: string | null
  bytes: number
}

export type PageParts = {
  status: number
  /** Content headers alone; the security headers come with `fixed`. */
  headers: OutgoingHttpHeaders
  body: Buffer
  cacheControl: string
  fixed: Record<string, string>
  tags?: ReadonlySet<string>
  fromMs: number
  dueAtMs: number | null
  unstorable: string | null
}

const OVERHEAD_BYTES = 2_000

/**
 * Make the bytes and headers of a page once, in every coding. A 200 has a strong ETag for each coding,
 * since each is a representation of its own (RFC 9110 8.8.3).
 */
export async function makePage(parts: PageParts): Promise<CachedPage> {
  const { status, body } = parts
  const isText = body.length > 0 && isCompressible(String(parts.headers['content-type'] ?? ''))
  const bodies = isText ? await encodeAll(body) : { identity: body }
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const variants: Partial<Record<Coding, Variant>> = {}
  let bytes = OVERHEAD_BYTES
  for (const [coding, encoded] of Object.entries(bodies) as [Coding, Buffer][]) {
    const etag = status === 200 ? `"${coding === 'identity' ? hash : `${hash}-${coding}`}"` : null
    const headers = flatten({
      ...parts.headers,
      ...parts.fixed,
      'cache-control': parts.cacheControl,
      vary: 'accept-encoding',
      'content-length': String(encoded.length),
      ...(etag && { etag }),
      ...(coding !== 'identity' && { 'content-encoding': coding }),
    })
    variants[coding] = { body: encoded, etag, headers }
    bytes += encoded.length
  }
  const tags = parts.tags ?? new Set<string>()
  for (const tag of tags) bytes += tag.length + 100
  const { fromMs, dueAtMs, unstorable } = parts
  return { status, variants: variants as CachedPage['variants'], tags, fromMs, dueAtMs, unstorable, bytes }
}

function flatten(headers: OutgoingHttpHeaders): string[] {
  return Object.entries(headers).flatMap(([name, value]) => [value ?? []].flat().flatMap((one) => [name, String(one)]))
}
