const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const BASE = 'https://same-site.invalid'

/**
 * A link target that is safe to put in `href`, or null.
 * Allows http, https, mailto, tel and same-site paths; refuses everything else, also with control
 * characters or backslashes smuggled in (trust.md C2). Same-site paths come back as path + query + hash.
 */
export function safeHref(input: unknown): string | null {
  if (typeof input !== 'string') return null
  const text = input.trim()
  // eslint-disable-next-line no-control-regex -- control characters are what must be found
  if (text === '' || text.length > 2_000 || /[\u0000-\u001f\u007f\\]/.test(text)) return null
  let url: URL
  try {
    url = new URL(text, BASE)
  } catch {
    return null
  }
  if (url.origin === BASE) {
    // `/.//host` and `/a/..//host` become `//host`, which a browser takes for another site.
    const isPath = /^[/#?]/.test(text) && !text.startsWith('//') && !url.pathname.startsWith('//')
    return isPath ? url.pathname + url.search + url.hash : null
  }
  if (!SCHEMES.has(url.protocol)) return null
  if (url.protocol.startsWith('http') && !/^https?:\/\//i.test(text)) return null
  if (url.username || url.password) return null
  return url.href
}

/** True when a safe href leaves the site: an absolute http(s) address. */
export function isExternalHref(href: string): boolean {
  return /^https?:\/\//i.test(href)
}
