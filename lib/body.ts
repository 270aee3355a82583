import { z } from 'zod'
import { findEmbed } from './embeds'
import { safeHref } from './safe-href'

/** Limits of a story's body (trust.md C1). */
export const MAX_BODY_DEPTH = 20
export const MAX_BODY_NODES = 5_000
export const MAX_BODY_TEXT_CHARS = 500_000
/** In UTF-8, so that a save in any script fits into a request of 1 MB. */
const MAX_BODY_TEXT_BYTES = 700_000
export const MAX_TABLE_COLUMNS = 30
export const MAX_TABLE_ROWS = 500
/** Fewer than the longest rows of the widest table: as many bold fields still fit into one body. */
export const MAX_TABLE_CELLS = 2_500
export const MAX_TABLE_CAPTION_CHARS = 300
export const MAX_EMBED_TITLE_CHARS = 200
/** The name of a language beside a sample of code, such as `c++`. */
export const CODE_LANGUAGE = /^[\p{L}\p{N}+#.-]{1,20}$/u

export type Mark = { type: 'bold' } | { type: 'italic' } | { type: 'code' } | { type: 'link'; attrs: { href: string } }
export type TextNode = { type: 'text'; text: string; marks?: Mark[] }
export type Inline = TextNode | { type: 'hardBreak' }
export type Paragraph = { type: 'paragraph'; content?: Inline[] }
export type Heading = { type: 'heading'; attrs: { level: 2 | 3 }; content?: Inline[] }
export type ListItem = { type: 'listItem'; content: (Paragraph | List)[] }
export type List = { type: 'bulletList'; content: ListItem[] } | { type: 'orderedList'; content: ListItem[] }
/** `pull` repeats the story's own words large; `quote` is somebody's words at length. */
export type Blockquote = { type: 'blockquote'; attrs: { kind: 'quote' | 'pull' }; content: Paragraph[] }
export type Figure = {
  type: 'figure'
  attrs: {
    pictureId: string
    caption: string
    credit: string
    alt: string
    decorative: boolean
    width: 'text' | 'wide'
  }
}
/** A line to a related story: ours (storyId, resolved when read) or elsewhere (href). */
export type SeeAlso = { type: 'seeAlso'; attrs: { text: string; href: string; storyId: string | null } }
/** Lines kept as they are typed. */
export type CodeBlock = {
  type: 'codeBlock'
  attrs: { language: string | null }
  content?: { type: 'text'; text: string }[]
}
/** A field of a table: one paragraph, no spans. */
export type TableCell = { type: 'tableCell' | 'tableHeader'; content: [Paragraph] }
export type TableRow = { type: 'tableRow'; content: TableCell[] }
/** Rows of equal length. A header row is one of `tableHeader` alone, a header column likewise. */
export type Table = { type: 'table'; attrs: { caption: string }; content: TableRow[] }
/** Something of another site, shown in place once a reader asks for it. Its address is one that lib/embeds.ts knows. */
export type Embed = { type: 'embed'; attrs: { url: string; title: string } }
export type Block =
  Paragraph | Heading | List | Blockquote | Figure | SeeAlso | CodeBlock | Table | Embed | { type: 'horizontalRule' }
/** A story's body: TipTap/ProseMirror JSON in the allow-list below. */
export type Body = { type: 'doc'; content: Block[] }

const href = z
  .string()
  .max(2_000)
  .refine((text) => safeHref(text) !== null, 'This link cannot be used.')
const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('code') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href }) }),
])
const inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), marks: z.array(mark).max(3).optional() }),
  z.strictObject({ type: z.literal('hardBreak') }),
])
const paragraph = z.strictObject({ type: z.literal('paragraph'), content: z.array(inline).optional() })
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: z.array(inline).optional(),
})
// Told apart by `type` first: trying every kind at every level would double the work with each level of a list.
const listItem = z.strictObject({
  type: z.literal('listItem'),
  get content(): z.ZodType<(Paragraph | List)[]> {
    return z.array(z.discriminatedUnion('type', [paragraph, bulletList, orderedList])).min(1) as z.ZodType<
      (Paragraph | List)[]
    >
  },
})
const bulletList = z.strictObject({ type: z.literal('bulletList'), content: z.array(listItem).min(1) })
const orderedList = z.strictObject({ type: z.literal('orderedList'), content: z.array(listItem).min(1) })
const blockquote = z.strictObject({
  type: z.literal('blockquote'),
  attrs: z.strictObject({ kind: z.enum(['quote', 'pull']) }),
  content: z.array(paragraph).min(1),
})
const figure = z.strictObject({
  type: z.literal('figure'),
  attrs: z.strictObject({
    pictureId: z.guid(),
    caption: z.string().max(600),
    credit: z.string().max(200),
    alt: z.string().max(400),
    decorative: z.boolean(),
    width: z.enum(['text', 'wide']),
  }),
})
const seeAlso = z.strictObject({
  type: z.literal('seeAlso'),
  attrs: z.strictObject({ text: z.string().max(300), href, storyId: z.guid().nullable() }),
})
const codeBlock = z.strictObject({
  type: z.literal('codeBlock'),
  attrs: z.strictObject({ language: z.string().regex(CODE_LANGUAGE).nullable() }),
  content: z.array(z.strictObject({ type: z.literal('text'), text: z.string().min(1) })).optional(),
})
const tableCell = z.strictObject({ type: z.enum(['tableCell', 'tableHeader']), content: z.tuple([paragraph]) })
const tableRow = z.strictObject({
  type: z.literal('tableRow'),
  content: z.array(tableCell).min(1).max(MAX_TABLE_COLUMNS, `A table has at most ${MAX_TABLE_COLUMNS} columns.`),
})
const table = z
  .strictObject({
    type: z.literal('table'),
    attrs: z.strictObject({ caption: z.string().max(MAX_TABLE_CAPTION_CHARS) }),
    content: z.array(tableRow).min(1).max(MAX_TABLE_ROWS, `A table has at most ${MAX_TABLE_ROWS} rows.`),
  })
  .refine(
    ({ content }) => content.every((row) => row.content.length === content[0]?.content.length),
    'The rows of a table must be equally long.',
  )
  .refine(
    ({ content }) => content.reduce((cells, row) => cells + row.content.length, 0) <= MAX_TABLE_CELLS,
    `A table has at most ${MAX_TABLE_CELLS.toLocaleString('en-GB')} fields. Make two of it.`,
  )
const embed = z.strictObject({
  type: z.literal('embed'),
  attrs: z.strictObject({
    url: z
      .string()
      .max(2_000)
      .refine((url) => findEmbed(url) !== null, 'This address cannot be shown in a story.'),
    title: z.string().max(MAX_EMBED_TITLE_CHARS),
  }),
})
const block = z.discriminatedUnion('type', [
  paragraph,
  heading,
  bulletList,
  orderedList,
  blockquote,
  figure,
  seeAlso,
  codeBlock,
  table,
  embed,
  z.strictObject({ type: z.literal('horizontalRule') }),
])
const doc = z.strictObject({ type: z.literal('doc'), content: z.array(block) })

/**
 * The schema of a body as it arrives from outside. Size and depth are looked at first, so that
 * a hostile document is refused before it is walked. Unknown nodes, marks and attributes are refused.
 */
export const bodySchema: z.ZodType<Body> = z
  .unknown()
  .superRefine((value, context) => {
    const problem = sizeProblem(value)
    if (problem) context.addIssue({ code: 'custom', message: problem, fatal: true })
    return problem ? z.NEVER : undefined
  })
  .pipe(doc as z.ZodType<Body>)

/** A body with one empty paragraph. */
export function emptyBody(): Body {
  return { type: 'doc', content: [{ type: 'paragraph' }] }
}

function sizeProblem(root: unknown): string | null {
  let nodes = 0
  let chars = 0
  let bytes = 0
  const utf8 = new TextEncoder()
  const stack: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }]
  while (stack.length > 0) {
    const { value, depth } = stack.pop()!
    if (depth > MAX_BODY_DEPTH * 2) return 'This text is nested too deep.'
    if (typeof value === 'string') {
      chars += value.length
      if (chars <= MAX_BODY_TEXT_CHARS) bytes += utf8.encode(value).length
    }
    if (chars > MAX_BODY_TEXT_CHARS || bytes > MAX_BODY_TEXT_BYTES) return 'This text is too long.'
    if (typeof value !== 'object' || value === null) continue
    if (++nodes > MAX_BODY_NODES * 4) return 'This text has too many parts.'
    for (const child of Object.values(value)) stack.push({ value: child, depth: depth + 1 })
  }
  return null
}

/** All words of a body as plain text, blocks parted by line breaks. For word counts, search and feeds. */
export function bodyText(body: Body): string {
  return body.content.map(blockText).filter(Boolean).join('\n')
}

function blockText(block: Block | ListItem): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return (block.content ?? []).map((node) => (node.type === 'text' ? node.text : ' ')).join('')
    case 'blockquote':
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
      return (block.content as (Block | ListItem)[]).map(blockText).join('\n')
    case 'figure':
      return block.attrs.caption
    case 'codeBlock':
      return (block.content ?? []).map(({ text }) => text).join('')
    case 'table':
      return [block.attrs.caption, ...block.content.map(rowText)].filter(Boolean).join('\n')
    case 'embed':
      return block.attrs.title
    case 'seeAlso':
    case 'horizontalRule':
      return ''
  }
}

function rowText({ content }: TableRow): string {
  return content
    .map((cell) => blockText(cell.content[0]))
    .filter(Boolean)
    .join(' ')
}

/** Words in a text, in any script (Intl.Segmenter). */
export function countWords(text: string, language = 'en'): number {
  let count = 0
  for (const part of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) if (part.isWordLike) count++
  return count
}
