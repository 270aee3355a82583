'use client'

import type { ChainedCommands } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { NodeViewContent, NodeViewWrapper, useEditorState, type NodeViewProps } from '@tiptap/react'
import { fitsTable } from '@/components/newsroom/editor/schema/table'
import { MAX_TABLE_CAPTION_CHARS } from '@/lib/body'
import { atTable } from './at-table'

const TOOLS: { name: string; run: (chain: ChainedCommands) => ChainedCommands }[] = [
  { name: 'Add row', run: (chain) => chain.addRowAfter() },
  { name: 'Add column', run: (chain) => chain.addColumnAfter() },
  { name: 'Remove row', run: (chain) => chain.deleteRow() },
  { name: 'Remove column', run: (chain) => chain.deleteColumn() },
]

/** A table as it will look, with its caption and its tools below. The tools work where the cursor is, or at the end. */
export function TableView({ editor, node, getPos, updateAttributes, deleteNode }: NodeViewProps) {
  const { caption } = node.attrs as { caption: string }
  const rows = node.childCount
  const columns = node.firstChild?.childCount ?? 0
  const isEditable = useEditorState({ editor, selector: ({ editor: now }) => now.isEditable })
  const run = (step: (chain: ChainedCommands) => ChainedCommands) => {
    const at = getPos()
    if (at === undefined) return
    const chain = editor.chain().focus(undefined, { scrollIntoView: false })
    step(
      chain.command(({ tr }) => {
        const cursor = atTable(tr.selection, node, at)
        if (cursor !== null) tr.setSelection(TextSelection.near(tr.doc.resolve(cursor), -1))
        return true
      }),
    ).run()
  }
  const isFull: Record<string, boolean> = {
    'Add row': !fitsTable(rows + 1, columns),
    'Add column': !fitsTable(rows, columns + 1),
    'Remove row': rows <= 1,
    'Remove column': columns <= 1,
  }
  const first = node.firstChild
  const isHead = rows > 0 && isAll(columns, (x) => first?.child(x).type.name === 'tableHeader')
  const isSide = isAll(rows, (y) => (isHead && y === 0) || node.child(y).firstChild?.type.name === 'tableHeader')
  return (
    <NodeViewWrapper className="ed-table">
      <div className="tbl">
        <NodeViewContent<'table'> as="table" aria-label={caption || 'Table'} />
      </div>
      {isEditable && (
        <div className="ed-table-end" contentEditable={false}>
          <input
            className="in"
            aria-label="Caption of the table"
            placeholder="Caption: what the table shows"
            maxLength={MAX_TABLE_CAPTION_CHARS}
            value={caption}
            onChange={(event) => updateAttributes({ caption: event.target.value })}
          />
          <div role="group" aria-label="Table">
            {TOOLS.map(({ name, run: step }) => (
              <button
                key={name}
                type="button"
                className="act dense"
                aria-disabled={isFull[name] || undefined}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => !isFull[name] && run(step)}
              >
                {name}
              </button>
            ))}
            <button
              type="button"
              className="act dense"
              aria-pressed={isHead}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => run((chain) => chain.toggleHeaderRow())}
            >
              Header row
            </button>
            <button
              type="button"
              className="act dense"
              aria-pressed={isSide}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => run((chain) => chain.toggleHeaderColumn())}
            >
              Header column
            </button>
            <button type="button" className="act dense" onClick={() => deleteNode()}>
              Remove table
            </button>
          </div>
          <p className="hint">Tab: next field. Enter: row below, and out of the last one. Shift+Enter: new line.</p>
        </div>
      )}
    </NodeViewWrapper>
  )
}

function isAll(count: number, test: (at: number) => boolean): boolean {
  return Array.from({ length: count }, (_, at) => at).every(test)
}
