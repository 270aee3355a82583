import {
  bodyText,
  type Block,
  type Body,
  type Figure,
  type Heading,
  type Paragraph,
  type SeeAlso,
  type Table,
  type TableRow,
} from '@/lib/body'
import { linksOf } from '@/lib/body-links'
import { checkPicture, fine, look, settle, shorten, type Check, type Place } from './check'

const MAX_WORDS_BEFORE_SUBHEAD = 600
const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** What is true of any text that readers get, a story's or a page's, in its order. `deadLinks` are addresses that lead nowhere. */
export function checkBody(body: Body, deadLinks: readonly string[]): Check[] {
  return [...body.content.flatMap(checkBlock), ...checkHeadings(body), ...checkLinks(body, deadLinks)]
}

/** Whether a text is long without a place to rest. */
export function checkLength(body: Body): Check {
  const show: Place = { part: 'text' }
  const words = bodyText(body).trim().split(/\s+/).length
  const hasSubhead = body.content.some(({ type }) => type === 'heading')
  if (words <= MAX_WORDS_BEFORE_SUBHEAD || hasSubhead) return fine('text', show)
  return look('subheads', 'No subhead in a long text', `${words} words without one.`, show)
}

function checkBlock(block: Block, index: number): Check[] {
  const show: Place = { part: 'block', index }
  if (block.type === 'figure') return checkFigure(block, index)
  if (block.type === 'seeAlso') return checkSeeAlso(block, show)
  if (block.type === 'table') return checkTable(block, show)
  if (block.type === 'embed' && !block.attrs.title.trim())
    return [settle('embed', 'An embed has no title', 'Readers decide by it whether to load it.', show)]
  return []
}

function checkFigure({ attrs }: Figure, index: number): Check[] {
  const show = { part: 'block' as const, index }
  return checkPicture(attrs.caption ? `The picture “${shorten(attrs.caption)}”` : 'A picture in the text', attrs, show)
}

function checkSeeAlso({ attrs }: SeeAlso, show: Place): Check[] {
  if (attrs.text.trim()) return []
  return [settle('see also', 'A “See also” line has no words', `It leads to ${attrs.href}.`, show)]
}

function checkTable({ attrs, content }: Table, show: Place): Check[] {
  const name = attrs.caption ? `The table “${shorten(attrs.caption)}”` : 'A table'
  const hasHead = content[0]?.content.every(({ type }) => type === 'tableHeader')
  return [
    attrs.caption.trim()
      ? fine('table caption', show)
      : look('table caption', 'A table has no caption', 'Say what it shows.', show),
    hasHead
      ? fine('table header', show)
      : look('table header', `${name} has no header row`, 'It names the columns, also for screen readers.', show),
    ...checkRows(name, content, show),
  ]
}

function checkRows(name: string, rows: TableRow[], show: Place): Check[] {
  const blank = rows.flatMap((row, index) => (isBlank(row) ? [index + 1] : []))
  if (blank.length === 0) return [fine('table rows', show)]
  if (blank.length === rows.length) return [look('table rows', `${name} is empty`, 'Fill it or take it out.', show)]
  const title = blank.length === 1 ? `${name} has a blank row` : `${name} has ${blank.length} blank rows`
  const which = blank.length === 1 ? `Row ${blank[0]}` : `Rows ${AND.format(blank.map(String))}`
  return [look('table rows', title, `${which} of ${rows.length}: a gap for readers, and read out all the same.`, show)]
}

/** Ranks are read out and jumped between: one that is empty or skipped misleads. @see WCAG 2.2, 1.3.1 and 2.4.6 */
function checkHeadings({ content }: Body): Check[] {
  const found: Check[] = []
  let hasLarge = false
  for (const [index, block] of content.entries()) {
    if (block.type !== 'heading') continue
    const show: Place = { part: 'block', index }
    const words = wordsOf(block)
    if (!words) found.push(look('subheads', 'A subhead has no words', 'Readers would find a gap there.', show))
    else if (block.attrs.level === 3 && !hasLarge)
      found.push(
        look(
          'subheads',
          `“${shorten(words)}” is a small subhead with no large one above it`,
          'The first of a text is a large one (H2).',
          show,
        ),
      )
    hasLarge ||= block.attrs.level === 2
  }
  const hasSome = content.some(({ type }) => type === 'heading')
  return found.length === 0 && hasSome ? [fine('subheads', { part: 'text' })] : found
}

function checkLinks(body: Body, deadLinks: readonly string[]): Check[] {
  const links = linksOf(body)
  const dead = links.filter(({ href }) => deadLinks.includes(href))
  if (dead.length === 0) return links.length > 0 ? [fine('links', { part: 'text' })] : []
  return dead.map(({ href, text, index }) =>
    look('links', `The link “${shorten(text)}” leads nowhere`, `Readers find nothing at ${shorten(href)}.`, {
      part: 'block',
      index,
    }),
  )
}

const wordsOf = (block: Heading | Paragraph) => bodyText({ type: 'doc', content: [block] }).trim()
const isBlank = ({ content }: TableRow) => content.every((cell) => !wordsOf(cell.content[0]))
