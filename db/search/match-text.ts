import { breakWords } from './break-words'

const MAX_TERMS = 8
const MAX_CHARS = 100
const MIN_ANY_PREFIX = 4
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/**
 * What a reader typed as an FTS5 query that cannot be anything but words: each one quoted, at most 8 of
 * 100 characters together; the last one also finds longer words. Null when there is no word in it.
 * @see trust.md C6
 */
export function matchText(typed: string): string | null {
  const words = breakWords(typed.normalize('NFC').slice(0, MAX_CHARS), 'ja').match(WORD) ?? []
  const terms = words.slice(0, MAX_TERMS).map((word) => `"${word}"`)
  if (terms.length === 0) return null
  return terms.join(' ') + (isLongEnough(words[terms.length - 1]!) ? '*' : '')
}

/** A prefix of one Latin letter would match most of the archive. */
function isLongEnough(word: string): boolean {
  return word.length >= 2
}

/**
 * The same for words of which any may be missing: those with more of them, and rarer ones, rank higher. At most 8; each
 * of four letters or more also finds longer words. Null when there is none.
 */
export function anyOfText(given: readonly string[]): string | null {
  const words =
    breakWords(
      given
        .join(' ')
        .normalize('NFC')
        .slice(0, 2 * MAX_CHARS),
      'ja',
    ).match(WORD) ?? []
  const terms = words.slice(0, MAX_TERMS).map((word) => `"${word}"${word.length >= MIN_ANY_PREFIX ? '*' : ''}`)
  return terms.length === 0 ? null : terms.join(' OR ')
}
