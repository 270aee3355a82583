/** At most this much of an address is looked at: what comes after is not what a person meant. */
const MAX_PARTS = 2
const MAX_PART_CHARS = 120
const MAX_WORDS = 6
const MAX_WORD_CHARS = 30

/** Words that stand in too many headlines to tell one from another. */
const COMMON = new Set(
  `a about an and are as at be by for from has how in is it its no not of on or our out the this that to up was what when who
  why will with html htm php asp aspx jsp index page amp www http https`.split(/\s+/),
)

/**
 * The words of an address that was missed, in their order, without dates and common ones: from its last parts, which
 * may be percent-encoded in any way and by anybody. Empty for addresses that no story can have had, such as those that
 * scanners try. At most 6 words, whatever is given.
 */
export function missedWords(parts: readonly string[]): string[] {
  const last = parts.slice(-MAX_PARTS).map((part) => decoded(part.slice(0, MAX_PART_CHARS)))
  if (last.some(isProbe)) return []
  const words = last.flatMap(
    (part) =>
      part
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
  )
  const telling = words.filter((word) => !COMMON.has(word) && !/^\d+$/.test(word) && !isLetter(word))
  return [...new Set(telling.map((word) => word.slice(0, MAX_WORD_CHARS)))].slice(0, MAX_WORDS)
}

/** The slug that was asked for: the last part that has words, in lower case; empty when it could not be one. */
export function missedSlug(parts: readonly string[]): string {
  const last = decoded((parts.at(-1) ?? '').slice(0, MAX_PART_CHARS)).toLowerCase()
  const slug = last
    .replace(/\.html?$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return isProbe(last) ? '' : slug
}

/** A half of an escape at the cut, or a byte that is no UTF-8, is left as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replace(/%[0-9a-f]?$/i, ''))
  } catch {
    return part.replace(/%[0-9a-f]{2}/gi, ' ')
  }
}

/** Names of files and of other people's programs. */
function isProbe(part: string): boolean {
  return /\.(?!html?$)[a-z0-9]{1,8}$/i.test(part) || /^[._]|^wp-|\.\.|[\0<>\\]/i.test(part)
}

/** One letter of an alphabet; in scripts of whole words one sign can be one. */
function isLetter(word: string): boolean {
  return Array.from(word).length === 1 && /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)
}
