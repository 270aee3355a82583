import { REPLY_PLACE } from '@/lib/reply-place'
import { declaredQuery } from './route-kind'
import type { Target } from './target'

const MAX_VALUE_CHARS = 300
const UNRESERVED = /[\w.~-]/
/** What pages write into their links; anything else is the first page. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  before: /^\d{1,15}_[0-9a-f-]{36}$/, // features/stories/before.ts
  replies: REPLY_PLACE,
  part: /^[1-9]\d{0,3}$/, // features/feeds/public-sitemap.ts
}

/**
 * The key of a public page, which is also the URL that Next.js is asked for: the path and the query names
 * that the page declares, in one order and one spelling. So a stranger's `?utm_source=` neither splits the cache nor reaches the page.
 */
export function pageKey(target: Target): string {
  const path = canonicalPath(target.path)
  if (target.query === '') return path
  const names = declaredQuery(target.decodedPath)
  if (names.length === 0) return path
  const given = new URLSearchParams(target.query)
  const kept = new URLSearchParams()
  for (const name of names) {
    const value = given.get(name)
    if (value !== null && (WRITTEN[name]?.test(value) ?? true)) kept.set(name, value.slice(0, MAX_VALUE_CHARS))
  }
  return kept.size === 0 ? path : `${path}?${kept.toString()}`
}

/** One spelling of a path: what need not be percent-encoded is not, and the rest is in capitals (RFC 3986 6.2.2). */
function canonicalPath(path: string): string {
  return path.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => {
    const character = String.fromCharCode(parseInt(hex, 16))
    return UNRESERVED.test(character) ? character : `%${hex.toUpperCase()}`
  })
}
