import type { IncomingHttpHeaders } from 'node:http'
import { REQUEST_ID_HEADER, REQUEST_IP_HEADER, REQUEST_PATH_HEADER } from '@/lib/request-info'
import { clientAddress } from './client-address'
import { hostKind, isLoopbackSite } from './host-check'
import { effectiveOrigin, isOwnOrigin } from './origin-check'
import type { Refusal } from './plain-page'
import { routeKind, type RouteKind } from './route-kind'
import { parseTarget, type Target } from './target'

export type EdgeSettings = {
  /** SITE_URL's origin. */
  siteOrigin: string
  trustedProxies: number
  publicFiles: ReadonlySet<string>
  dev: boolean
}
export type Arrival = {
  method: string
  url: string | undefined
  headers: IncomingHttpHeaders
  remoteAddress: string | undefined
  id: string
}
export type Accepted = { target: Target; kind: RouteKind }

const READING = new Set(['GET', 'HEAD'])
const API_ONLY = new Set(['PUT', 'PATCH', 'DELETE'])

/**
 * What only Next.js or this server may say to the code behind. A client that says it is lying
 * (trust.md E5; GHSA-ffhc-5mcf-pf4q for the two that carry a nonce).
 */
const INTERNAL =
  /^(?:x-(?:middleware|forwarded|invoke|now|vercel|action|broadsheet|next|prerender|matched|original|rewrite)(?:-|$)|x-nextjs-data$|x-nonce$|x-http-method|x-method-override$|x-real-ip$|x-host$|content-security-policy|next-resume|forwarded$)/

/**
 * Look at a request before anything else does. Refuses what no reader's browser sends, then rewrites the headers
 * that Next.js will see, in place: the internal ones go, the address, the request id and our own origin come in.
 */
export function inspect(arrival: Arrival, settings: EdgeSettings): Accepted | Refusal {
  const { method, headers } = arrival
  const target = parseTarget(arrival.url)
  if (!target) return { status: 400 }
  const host = headers.host
  if (!host) return { status: 400 }
  const kindOfHost = hostKind(host, settings.siteOrigin)
  if (kindOfHost === 'unknown') return { status: 421 }
  const kind = routeKind(target.decodedPath, settings.publicFiles)
  const isReading = READING.has(method)
  if (!isReading && method !== 'POST' && !(kind === 'api' && API_ONLY.has(method))) return { status: 405 }
  if (!isReading && (kind === 'health' || kind === 'media' || kind === 'asset')) return { status: 405 }

  const sender = { headers, host, hostKind: kindOfHost, siteOrigin: settings.siteOrigin }
  if (!isReading && !isOwnOrigin(sender)) return { status: 403 }
  // A page for everybody is rendered without any header of the reader's, so there are none to put right.
  if (!isReading || kind !== 'public')
    rewriteHeaders(arrival, settings, effectiveOrigin(sender, isLoopbackSite(settings.siteOrigin)))
  return { target, kind }
}

function rewriteHeaders({ headers, remoteAddress, id, url }: Arrival, settings: EdgeSettings, origin: string): void {
  const forwardedFor = headers['x-forwarded-for']
  const address = clientAddress(remoteAddress, [forwardedFor].flat().join(','), settings.trustedProxies)
  for (const name in headers) if (INTERNAL.test(name)) delete headers[name]
  Object.assign(headers, originHeaders(origin), {
    'x-forwarded-for': address,
    [REQUEST_IP_HEADER]: address,
    [REQUEST_ID_HEADER]: id,
    [REQUEST_PATH_HEADER]: url,
  })
}

/** The headers that tell Next.js under which origin it answers. */
export function originHeaders(origin: string): Record<string, string> {
  const { host, protocol, port } = new URL(origin)
  return {
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'x-forwarded-port': port || (protocol === 'https:' ? '443' : '80'),
  }
}
