import type { IncomingHttpHeaders } from 'node:http'
import type { HostKind } from './host-check'

const SESSION_COOKIE = /(?:^|;\s*)(?:__Secure-|__Host-)?(?:authjs|next-auth)\.session-token(?:\.\d+)?=/

type Sender = { headers: IncomingHttpHeaders; host: string; hostKind: HostKind; siteOrigin: string }

/**
 * Whether a request that changes something may have come from our own pages (trust.md F1).
 * An Origin must be ours: SITE_URL's, or the very loopback address that the request went to. `null` (a sandboxed
 * frame) and anything else is foreign. Without an Origin (old browsers, scripts) it may pass only when it carries no
 * session that a foreign page could be riding on, or when the browser itself vouches with Sec-Fetch-Site.
 */
export function isOwnOrigin({ headers, host, hostKind, siteOrigin }: Sender): boolean {
  const site = headers['sec-fetch-site']
  if (site === 'cross-site' || site === 'same-site') return false
  const origin = headers.origin
  if (origin !== undefined)
    return origin === siteOrigin || (hostKind === 'loopback' && origin === `http://${host.toLowerCase()}`)
  return site === 'same-origin' || !SESSION_COOKIE.test(headers.cookie ?? '')
}

/**
 * The origin that Next.js is told, never a stranger's: where the form came from once that is known to be ours, else
 * SITE_URL's; a site that is itself on loopback answers under whichever loopback name it was asked by.
 */
export function effectiveOrigin({ headers, host, hostKind, siteOrigin }: Sender, isSiteLoopback: boolean): string {
  if (hostKind !== 'loopback') return siteOrigin
  const own = `http://${host.toLowerCase()}`
  if (headers.origin !== undefined) return headers.origin === own ? own : siteOrigin
  return isSiteLoopback ? own : siteOrigin
}
