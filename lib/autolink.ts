import { LinkifyIt } from 'linkify-it'
import { safeHref } from './safe-href'

/** A run of plain text, or a link whose text is what was typed. */
export type TextPart = { text: string; href?: undefined } | { text: string; href: string }

const MAX_LINK_CHARS = 2_000

// Only written-out web addresses become links: an e-mail stays text, and a file name such as read.me is none.
const written = only(new LinkifyIt({ fuzzyEmail: false, maxLength: MAX_LINK_CHARS }))
const meant = only(new LinkifyIt({ fuzzyEmail: false, fuzzyLink: true, maxLength: MAX_LINK_CHARS }))

/**
 * Plain text as parts, with its http and https addresses as links that passed `safeHref`. Linear in its length.
 * Joined, the parts' texts are the text again.
 */
export function autolink(text: string): TextPart[] {
  const parts: TextPart[] = []
  let done = 0
  for (const { index, lastIndex, url } of written.match(text) ?? []) {
    const href = safeHref(url)
    if (href === null) continue
    if (index > done) parts.push({ text: text.slice(done, index) })
    parts.push({ text: text.slice(index, lastIndex), href })
    done = lastIndex
  }
  if (done < text.length) parts.push({ text: text.slice(done) })
  return parts
}

/** How many web addresses a text has, also those without `http://`, which spam likes. */
export function countLinks(text: string): number {
  return meant.match(text)?.length ?? 0
}

/** Paragraphs (parted by an empty line) of linked text. A single line end stays in the text as `\n`. */
export function linkedParagraphs(text: string): TextPart[][] {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== '')
    .map(autolink)
}

function only(linkify: LinkifyIt): LinkifyIt {
  return linkify.add('ftp:', null).add('mailto:', null).add('//', null)
}
