import { Extension, type CommandProps } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { Fragment, type Node as ProseMirrorNode, type Schema } from '@tiptap/pm/model'
import { NodeSelection, Plugin, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { isInTable, nextCell, selectedRect, selectionCell } from '@tiptap/pm/tables'
import { MAX_TABLE_CAPTION_CHARS, MAX_TABLE_CELLS, MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from '@/lib/body'
import { inlineOf, isLayout, readRows } from './read-table'
import { gridOf, rowsOfText, type GridCell } from './table-grid'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    storyTable: {
      /** Put in an empty table of three by three with a header row, and the cursor into its first field. */
      insertStoryTable: () => ReturnType
      /** To the field below; from the last row to the text after the table. */
      goToRowBelow: () => ReturnType
    }
  }
}

/** A table: a caption and fields of one paragraph, without spans. What is pasted is brought to that form. */
export const StoryTable = Table.extend({
  draggable: false,
  addAttributes: () => ({ caption: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'table',
      getAttrs: (element) => {
        if (!(element instanceof HTMLTableElement) || isLayout(element)) return false
        return { caption: (element.caption?.textContent ?? '').trim().slice(0, MAX_TABLE_CAPTION_CHARS) }
      },
      getContent: (element, schema) => rowNodes(gridOf(readRows(element as HTMLTableElement, schema)), schema),
    },
  ],
  renderHTML: ({ node }) => {
    const { caption } = node.attrs as { caption: string }
    return caption ? ['table', ['caption', caption], ['tbody', 0]] : ['table', ['tbody', 0]]
  },
  addNodeView: () => null,

  addCommands() {
    const parent = this.parent?.()
    return {
      ...parent,
      addRowBefore: () => (props) => hasRoom(props.state, 1, 0) && parent!.addRowBefore!()(props),
      addRowAfter: () => (props) => hasRoom(props.state, 1, 0) && parent!.addRowAfter!()(props),
      addColumnBefore: () => (props) => hasRoom(props.state, 0, 1) && parent!.addColumnBefore!()(props),
      addColumnAfter: () => (props) => hasRoom(props.state, 0, 1) && parent!.addColumnAfter!()(props),
      insertStoryTable:
        () =>
        ({ state, tr, dispatch }: CommandProps) => {
          const rows = Array.from({ length: 3 }, (_, row) => Array.from({ length: 3 }, () => emptyCell(row === 0)))
          return !isInTable(state) && putTable(state, tr, rows, dispatch !== undefined)
        },
      goToRowBelow:
        () =>
        ({ state, tr, dispatch }: CommandProps) =>
          isInTable(state) && goDown(state, tr, dispatch !== undefined),
    }
  },
  addProseMirrorPlugins() {
    return [...(this.parent?.() ?? []), new Plugin({ props: { handlePaste: (view, event) => pasteText(view, event) } })]
  },
})

/** Enter in a table, before the text's own. The table itself may not be early: the first block is the one that is typed. */
export const TableKeys = Extension.create({
  name: 'tableKeys',
  priority: 1100,
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.goToRowBelow() }
  },
})

export const StoryTableRow = TableRow.extend({
  content: '(tableCell | tableHeader)+',
  parseHTML: () => [{ tag: 'tr', getAttrs: (element) => (isInLayout(element) ? false : null) }],
})
export const StoryTableCell = TableCell.extend(oneParagraph('td'))
export const StoryTableHeader = TableHeader.extend(oneParagraph('th'))

/** A field with one paragraph. Spans are known to the library alone: nothing may set them. */
function oneParagraph(tag: 'td' | 'th') {
  const fixed = (value: number | null) => ({ default: value, rendered: false, parseHTML: () => value })
  return {
    content: 'paragraph',
    addAttributes: () => ({ colspan: fixed(1), rowspan: fixed(1), colwidth: fixed(null) }),
    parseHTML: () => [
      {
        tag,
        getAttrs: (element: HTMLElement) => (isInLayout(element) ? false : null),
        getContent: (element: Node, schema: Schema) =>
          Fragment.from(schema.nodes.paragraph!.create(null, inlineOf(element, schema))),
      },
    ],
    renderHTML: () => [tag, 0] as const,
  }
}

function isInLayout(element: HTMLElement): boolean {
  const table = element.closest('table')
  return table instanceof HTMLTableElement && isLayout(table)
}

/** Whether the table at the cursor may grow by these. */
function hasRoom(state: EditorState, moreRows: number, moreColumns: number): boolean {
  if (!isInTable(state)) return false
  const { map } = selectedRect(state)
  return fitsTable(map.height + moreRows, map.width + moreColumns)
}

/** Whether a table may be so large. */
export function fitsTable(rows: number, columns: number): boolean {
  return rows <= MAX_TABLE_ROWS && columns <= MAX_TABLE_COLUMNS && rows * columns <= MAX_TABLE_CELLS
}

const emptyCell = (isHead: boolean): GridCell<Fragment | null> => ({ isHead, content: null })

function rowNodes(rows: GridCell<Fragment | null>[][], schema: Schema): Fragment {
  const { tableRow, tableCell, tableHeader, paragraph } = schema.nodes
  const cell = ({ isHead, content }: GridCell<Fragment | null>) =>
    (isHead ? tableHeader! : tableCell!).create(null, paragraph!.create(null, content))
  return Fragment.from(rows.map((row) => tableRow!.create(null, row.map(cell))))
}

/** In place of an empty line, else after the block that the cursor is in. */
function putTable(
  state: EditorState,
  tr: Transaction,
  rows: GridCell<Fragment | null>[][],
  isReal: boolean,
  after?: (table: ProseMirrorNode, at: number) => number,
): boolean {
  const { selection, schema } = state
  if (!isReal) return true
  const { $from, $to } = selection
  const isEmptyLine = $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  const end = selection instanceof NodeSelection || $to.depth === 0 ? selection.to : $to.after(1)
  const at = isEmptyLine && selection.empty ? $from.before(1) : end
  const table = schema.nodes.table!.create(null, rowNodes(rows, schema))
  tr.replaceWith(at, isEmptyLine && selection.empty ? $from.after(1) : at, table)
  const cursor = after ? after(table, at) : at + 4
  if (cursor >= tr.doc.content.size) tr.insert(tr.doc.content.size, schema.nodes.paragraph!.create())
  tr.setSelection(TextSelection.near(tr.doc.resolve(cursor))).scrollIntoView()
  return true
}

function goDown(state: EditorState, tr: Transaction, isReal: boolean): boolean {
  const $cell = selectionCell(state)
  const $below = nextCell($cell, 'vert', 1)
  if (!isReal) return true
  if ($below) {
    tr.setSelection(TextSelection.near(tr.doc.resolve($below.pos + 1))).scrollIntoView()
    return true
  }
  const after = $cell.after($cell.depth - 1)
  if (!tr.doc.resolve(after).nodeAfter?.isTextblock) tr.insert(after, state.schema.nodes.paragraph!.create())
  tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView()
  return true
}

type View = { state: EditorState; dispatch: (tr: Transaction) => void }

/** Rows that come as plain text, with tabs or as Markdown writes them. */
function pasteText({ state, dispatch }: View, { clipboardData: data }: ClipboardEvent): boolean {
  if (!data || data.types.includes('text/html') || isInTable(state) || state.selection.$from.parent.type.spec.code)
    return false
  const rows = rowsOfText(data.getData('text/plain'))
  if (!rows) return false
  const { tr, schema } = state
  const cells = rows.map((row) =>
    row.map(({ isHead, content }) => ({ isHead, content: content ? Fragment.from(schema.text(content)) : null })),
  )
  putTable(state, tr, cells, true, (table, at) => at + table.nodeSize)
  dispatch(tr)
  return true
}
