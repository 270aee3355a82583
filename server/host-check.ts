const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/

/** Whose name the request came under: the site's, this machine's own, or somebody else's. */
export type HostKind = 'site' | 'loopback' | 'unknown'

/** Compare a Host header with the site's origin. A default port may be written or left out. */
export function hostKind(host: string, siteOrigin: string): HostKind {
  const match = HOST.exec(host.toLowerCase())
  if (!match) return 'unknown'
  const [, name = '', port] = match
  const site = new URL(siteOrigin)
  const sitePort = site.port || (site.protocol === 'https:' ? '443' : '80')
  if (name === site.hostname && (port === undefined || port === sitePort)) return 'site'
  return LOOPBACK.has(name) ? 'loopback' : 'unknown'
}

/** True for an address of this machine itself. */
export function isLoopbackAddress(address: string | undefined): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address ?? '')
}
