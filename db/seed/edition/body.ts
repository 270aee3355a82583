import type { SceneName } from '@/db/seed/art/scene-names'
import type {
  SeedBlock,
  SeedBody,
  SeedFigure,
  SeedInline,
  SeedListItem,
  SeedMark,
  SeedParagraph,
  SeedTable,
  SeedTableCell,
  SeedText,
} from './types'

/** The line under every picture of the edition; they are all drawn in house. */
export const CREDIT = 'Illustration: The Harbour Ledger'

type Words = string | SeedText
type InlineWords = Words | { type: 'hardBreak' }

/** A whole body from its blocks, in reading order. */
export function body(...content: SeedBlock[]): SeedBody {
  return { type: 'doc', content }
}

/** A paragraph of plain strings, marked text and breaks. */
export function p(...content: InlineWords[]): SeedParagraph {
  return { type: 'paragraph', content: content.map(inline) }
}

/** A subhead of the second level. */
export function h2(text: string): SeedBlock {
  return { type: 'heading', attrs: { level: 2 }, content: [textNode(text)] }
}

/** A subhead of the third level. */
export function h3(text: string): SeedBlock {
  return { type: 'heading', attrs: { level: 3 }, content: [textNode(text)] }
}

/** A quoted passage; each argument is one paragraph of it. */
export function quote(...paragraphs: Words[]): SeedBlock {
  return { type: 'blockquote', attrs: { kind: 'quote' }, content: paragraphs.map((words) => p(words)) }
}

/** A pull quote: words that also stand in the story, set large. */
export function pull(text: string): SeedBlock {
  return { type: 'blockquote', attrs: { kind: 'pull' }, content: [p(text)] }
}

/** A list with dashes; an item is a string or the parts of its paragraph. */
export function ul(...items: (InlineWords | InlineWords[])[]): SeedBlock {
  return { type: 'bulletList', content: items.map(listItem) }
}

/** A numbered list; an item is a string or the parts of its paragraph. */
export function ol(...items: (InlineWords | InlineWords[])[]): SeedBlock {
  return { type: 'orderedList', content: items.map(listItem) }
}

/** A "See also" line; `href` is `story:<slug>` or the address of an example domain. */
export function seeAlso(href: string, text: string): SeedBlock {
  return { type: 'seeAlso', attrs: { href, text, storyId: null } }
}

/** A picture in the text; an empty `alt` marks it as decorative. */
export function figure(
  art: SceneName,
  words: { caption: string; credit: string; alt: string; width?: 'text' | 'wide' },
): SeedFigure {
  const { caption, credit, alt, width = 'text' } = words
  return { type: 'figure', attrs: { art, caption, credit, alt, decorative: alt === '', width } }
}

/** A table: its caption, its header row, its rows. The first field of a row is its heading; `''` is an empty field. */
export function table(caption: string, head: string[], ...rows: Words[][]): SeedTable {
  const cell = (words: Words, type: SeedTableCell['type']): SeedTableCell => ({
    type,
    content: [words === '' ? { type: 'paragraph', content: [] } : p(words)],
  })
  const lines = [
    head.map((words) => cell(words, 'tableHeader')),
    ...rows.map((row) => row.map((words, at) => cell(words, at === 0 ? 'tableHeader' : 'tableCell'))),
  ]
  return { type: 'table', attrs: { caption }, content: lines.map((content) => ({ type: 'tableRow', content })) }
}

/** A pause between two parts of a story. */
export const rule: SeedBlock = { type: 'horizontalRule' }

/** A link around text; `href` as for `seeAlso`. */
export function a(href: string, words: Words): SeedText {
  return marked(words, { type: 'link', attrs: { href } })
}

/** Bold text. */
export function b(words: Words): SeedText {
  return marked(words, { type: 'bold' })
}

/** Italic text. */
export function i(words: Words): SeedText {
  return marked(words, { type: 'italic' })
}

function listItem(item: InlineWords | InlineWords[]): SeedListItem {
  return { type: 'listItem', content: [Array.isArray(item) ? p(...item) : p(item)] }
}

function inline(words: InlineWords): SeedInline {
  return typeof words === 'string' ? textNode(words) : words
}

function marked(words: Words, mark: SeedMark): SeedText {
  const node = typeof words === 'string' ? textNode(words) : words
  return { ...node, marks: [...(node.marks ?? []), mark] }
}

function textNode(text: string): SeedText {
  return { type: 'text', text }
}
