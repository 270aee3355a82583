import { declaredQuery } from './route-kind'
import type { Target } from './target'

const MAX_VALUE_CHARS = 300

/**
 * The key of a public page, which is also the URL that Next.js is asked for: the path and the query names
 * that the page declares, in one order. So a stranger's `?utm_source=` neither splits the cache nor reaches the page.
 */
export function pageKey(target: Target): string {
  if (target.query === '') return target.path
  const names = declaredQuery(target.decodedPath)
  if (names.length === 0) return target.path
  const given = new URLSearchParams(target.query)
  const kept = new URLSearchParams()
  for (const name of names) {
    const value = given.get(name)
    if (value !== null) kept.set(name, value.slice(0, MAX_VALUE_CHARS))
  }
  return kept.size === 0 ? target.path : `${target.path}?${kept.toString()}`
}
