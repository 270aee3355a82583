import { DOMParser, Fragment, type Node as ProseMirrorNode, type Schema } from '@tiptap/pm/model'
import type { SpannedCell } from './table-grid'

/** Tables that only place things on a page: with another table inside, or of a single field. */
export function isLayout(table: HTMLTableElement): boolean {
  if (table.querySelector('table')) return true
  // Fields copied from the editor itself are marked by it.
  if (table.closest('[data-pm-slice]') || table.querySelector('[data-pm-slice]')) return false
  return table.rows.length <= 1 && [...table.rows].every(({ cells }) => cells.length <= 1)
}

/** The fields of a table of a page, of a spreadsheet or of our own. */
export function readRows(table: HTMLTableElement, schema: Schema): SpannedCell<Fragment | null>[][] {
  return [...table.rows].map((row) =>
    [...row.cells].map((cell) => ({
      isHead: cell.localName === 'th' || row.parentElement?.localName === 'thead',
      across: cell.colSpan,
      down: cell.rowSpan,
      content: inlineOf(cell, schema),
    })),
  )
}

/** All text of an element with its marks, blocks parted by line breaks; null when there is none. */
export function inlineOf(element: Node, schema: Schema): Fragment | null {
  const lines: Fragment[] = []
  const doc: ProseMirrorNode = DOMParser.fromSchema(schema).parse(element)
  doc.descendants((node) => {
    if (!node.isTextblock) return true
    if (node.textContent.trim())
      lines.push(node.type.spec.code ? Fragment.from(schema.text(node.textContent)) : node.content)
    return false
  })
  if (lines.length === 0) return null
  const lineBreak = Fragment.from(schema.nodes.hardBreak!.create())
  return lines.reduce((before, line) => before.append(lineBreak).append(line))
}
