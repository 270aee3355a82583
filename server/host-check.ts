const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/

/** Whose name the request came under: the site's, this machine's own, or somebody else's. */
export type HostKind = 'site' | 'loopback' | 'unknown'

/**
 * Compare a Host header with the site's origin. A proxy may have left the port out; a loopback name without one
 * is another address than the site's with one.
 */
export function hostKind(host: string, siteOrigin: string): HostKind {
  const match = HOST.exec(host.toLowerCase())
  if (!match) return 'unknown'
  const [, name = '', port] = match
  const isLoopback = LOOPBACK.has(name)
  const site = siteParts(siteOrigin)
  if (name === site.hostname && (port ?? (isLoopback ? '80' : site.port)) === site.port) return 'site'
  return isLoopback ? 'loopback' : 'unknown'
}

/** True when the site itself is served under a loopback name, as on a developer's machine. */
export function isLoopbackSite(siteOrigin: string): boolean {
  return LOOPBACK.has(siteParts(siteOrigin).hostname)
}

type Parts = { hostname: string; port: string }
const parsed = new Map<string, Parts>()

/** Parsed once: this is asked for every request. */
function siteParts(origin: string): Parts {
  let parts = parsed.get(origin)
  if (!parts) {
    const { hostname, port, protocol } = new URL(origin)
    parts = { hostname, port: port || (protocol === 'https:' ? '443' : '80') }
    parsed.set(origin, parts)
  }
  return parts
}

/** True for an address of this machine itself. */
export function isLoopbackAddress(address: string | undefined): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address ?? '')
}
