/** The path and query of a request, checked. */
export type Target = {
  /** As it came: percent-encoded, without the query. */
  path: string
  /** Decoded once, only for deciding what kind of page it is. */
  decodedPath: string
  /** Without the question mark; empty when there is none. */
  query: string
}

// eslint-disable-next-line no-control-regex -- control characters are what must be found
const FORBIDDEN = /[\u0000-\u001f\u007f\\]/

/**
 * Read a request target in origin form (RFC 9112 3.2.1), or null when it is not one: absolute form, `*`,
 * malformed percent-encoding, control characters, backslashes, or dot segments, which no browser sends.
 */
export function parseTarget(target: string | undefined): Target | null {
  if (!target?.startsWith('/')) return null
  const mark = target.indexOf('?')
  const path = mark === -1 ? target : target.slice(0, mark)
  const query = mark === -1 ? '' : target.slice(mark + 1)
  if (path.includes('#') || FORBIDDEN.test(query)) return null
  const decodedPath = decode(path)
  if (decodedPath === null || FORBIDDEN.test(decodedPath)) return null
  if (decodedPath.includes('/.') && /\/\.\.?(\/|$)/.test(decodedPath)) return null
  return { path, decodedPath, query }
}

function decode(path: string): string | null {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
