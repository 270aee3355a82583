import { safeHref } from '@/lib/safe-href'

/**
 * The link target that somebody meant: an address as it is, a domain without its scheme, an e-mail address.
 * Null for words, which are then looked for among our stories.
 */
export function typedHref(text: string): string | null {
  const typed = text.trim()
  if (/^\S+@[^\s@/]+\.[a-z]{2,}$/i.test(typed) && !typed.includes(':')) return safeHref(`mailto:${typed}`)
  const asItIs = safeHref(typed)
  if (asItIs !== null) return asItIs
  if (/^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#:]\S*)?$/u.test(typed)) return safeHref(`https://${typed}`)
  return null
}
