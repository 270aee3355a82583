import type { ServerResponse } from 'node:http'
import { FRAME_ORIGINS } from '@/lib/embeds'
import type { Exchange } from './exchange'

export type HeaderSettings = { isHttps: boolean; dev: boolean }

const COMMON = "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'"

/** Reader pages run no inline script and need no nonce (trust.md 4). */
const READER_POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:",
  "font-src 'self'; connect-src 'self'; manifest-src 'self'",
  COMMON,
].join('; ')

/** The script that puts a frame in an embed's place; a page has it only when it has an embed. */
const EMBED_SCRIPT = '<script src="/assets/embed.js"'

/** The fixed headers of a reader page: one with an embed may load the frames of the sites in lib/embeds.ts, no other may any. */
export function pageHeaders(fixed: Record<string, string>, body: Buffer): Record<string, string> {
  if (!body.includes(EMBED_SCRIPT)) return fixed
  return { ...fixed, 'content-security-policy': `${READER_POLICY}; frame-src ${FRAME_ORIGINS.join(' ')}` }
}

/** A file somebody uploaded must never run as a page (trust.md D4). */
export const MEDIA_POLICY = "sandbox; default-src 'none'"

/** The policy of a page that React hydrates; Next.js finds the nonce in it. */
export function noncePolicy(nonce: string, { dev }: HeaderSettings): string {
  const script = `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`
  // The error overlay of development brings its own style elements.
  const style = `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}; style-src-attr 'unsafe-inline'`
  const connect = `connect-src 'self'${dev ? ' ws: wss:' : ''}`
  return `default-src 'none'; ${script}; ${style}; img-src 'self' blob: data:; font-src 'self'; ${connect}; manifest-src 'self'; ${COMMON}`
}

/** The headers of trust.md 4, for every answer of any status. */
export function securityHeaders(
  settings: HeaderSettings,
  policy = READER_POLICY,
  referrer = 'strict-origin-when-cross-origin',
): Record<string, string> {
  return {
    'content-security-policy': policy,
    ...(settings.isHttps && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }),
    'x-content-type-options': 'nosniff',
    'referrer-policy': referrer,
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-site',
    'x-frame-options': 'DENY',
  }
}

/**
 * Make a response carry its fixed headers whatever the code behind it writes, by stepping in when its head is sent.
 * Removes what tells about the framework, and answers with the status that the page wished for.
 */
export function guardHeaders({ res, fixed, record }: Exchange, isDraining: () => boolean): void {
  const writeHead = res.writeHead.bind(res) as (status: number, reason?: string) => ServerResponse
  res.writeHead = ((status: number, ...rest: unknown[]) => {
    for (const [name, value] of headerPairs(rest.find((part) => typeof part === 'object' && part !== null)))
      res.setHeader(name, value)
    for (const name of res.getHeaderNames()) if (FRAMEWORK.test(name)) res.removeHeader(name)
    for (const name in fixed) res.setHeader(name, fixed[name]!)
    if (isDraining()) res.setHeader('connection', 'close')
    const wished = status === 200 ? (record.status ?? 200) : status
    return typeof rest[0] === 'string' ? writeHead(wished, rest[0]) : writeHead(wished)
  }) as ServerResponse['writeHead']
}

const FRAMEWORK = /^x-(?:powered-by$|nextjs-(?:cache|prerender|stale-time)$)/

/** `writeHead` takes an object, a flat array or pairs. */
function headerPairs(given: unknown): [string, string | string[]][] {
  if (!given) return []
  if (!Array.isArray(given))
    return Object.entries(given as Record<string, string>).filter(([, value]) => value !== undefined)
  if (Array.isArray(given[0])) return given as [string, string][]
  const flat = given as string[]
  return flat.flatMap((name, i) => (i % 2 === 0 ? [[name, flat[i + 1]!] as [string, string]] : []))
}
