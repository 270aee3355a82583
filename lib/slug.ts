import { createHash } from 'node:crypto'

/** Longest slug, in characters. */
export const MAX_SLUG_CHARS = 80

// Latin letters that NFKD does not take apart.
const LATIN: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ı: 'i',
  ĸ: 'k',
  ß: 'ss',
  ə: 'e',
}

/**
 * A slug of a text in Latin script: `a-z`, `0-9` and single hyphens, at most 80 characters, cut between words.
 * Empty when most letters are of another script, since a few stray Latin words would not name the thing.
 */
export function slugify(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin * 2 < letters) return ''
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^ -~]/g, (letter) => LATIN[letter] ?? letter)
    .replace(/['’ʼ]/g, '')
  return cut(plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''), MAX_SLUG_CHARS)
}

/** A slug for a name in any script: its Latin form, else `prefix-` and eight hex digits that the same name always gets. */
export function nameSlug(name: string, prefix: string): string {
  return slugify(name) || `${prefix}-${createHash('sha256').update(foldName(name)).digest('hex').slice(0, 8)}`
}

/** The form in which two names are compared: NFKC, lower case, single spaces. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** `slug` for 1, else `slug-2`, `slug-3` …, still at most 80 characters. */
export function numberedSlug(slug: string, number: number): string {
  if (number < 2) return slug
  const tail = `-${number}`
  return cut(slug, MAX_SLUG_CHARS - tail.length) + tail
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export async function firstFreeSlug(slug: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = numberedSlug(slug, number)
    if (!(await isTaken(candidate))) return candidate
  }
}

function cut(slug: string, max: number): string {
  if (slug.length <= max) return slug
  const head = slug.slice(0, max + 1)
  const end = head.lastIndexOf('-')
  return (end > max / 2 ? head.slice(0, end) : slug.slice(0, max)).replace(/-$/, '')
}
