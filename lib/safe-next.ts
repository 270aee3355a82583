const MAX_NEXT_CHARS = 2_000
const ORIGIN = 'http://same.invalid'

/**
 * Where to go after signing in: a path of this site, or `fallback` for everything that could lead elsewhere.
 * @see trust.md A9
 */
export function safeNext(wish: unknown, fallback = '/newsroom'): string {
  if (typeof wish !== 'string' || wish.length > MAX_NEXT_CHARS) return fallback
  // Browsers drop tabs and line ends from addresses and read a backslash as a slash.
  if (!wish.startsWith('/') || /[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(wish)) return fallback
  if (!URL.canParse(wish, ORIGIN)) return fallback
  const { origin, pathname, search, hash } = new URL(wish, ORIGIN)
  return origin === ORIGIN && !pathname.startsWith('//') ? pathname + search + hash : fallback
}
