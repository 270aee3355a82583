import { Editor, type JSONContent } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import { bodySchema } from '@/lib/body'
import { storyExtensions } from './story-extensions'
import { toBody } from './to-body'

/** The editor's state without a page around it. */
function write(...content: JSONContent[]): Editor {
  return new Editor({ element: null, extensions: storyExtensions(), content: { type: 'doc', content } })
}
const paragraph = (text?: string): JSONContent =>
  text ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' }
const type = (editor: Editor, text: string) => editor.commands.insertContent({ type: 'text', text })
/** Each block as a word, tables as their fields; a heading begins with #. */
function shape(editor: Editor): unknown[] {
  const blocks: unknown[] = []
  editor.state.doc.forEach((node) => {
    if (node.type.name !== 'table') return void blocks.push(node.textContent)
    const rows = node.content.content.map((row) =>
      row.content.content.map((cell) => (cell.type.name === 'tableHeader' ? '#' : '') + cell.textContent),
    )
    blocks.push(rows)
  })
  return blocks
}
const EMPTY = [
  ['#', '#', '#'],
  ['', '', ''],
  ['', '', ''],
]

describe('a table in the editor', () => {
  it('takes the place of an empty line, with the cursor in its first field', () => {
    const editor = write(paragraph('One'), paragraph(), paragraph('Two'))
    editor.commands.setTextSelection(6)
    editor.commands.insertStoryTable()
    type(editor, 'Port')
    expect(shape(editor)).toEqual(['One', [['#Port', '#', '#'], ...EMPTY.slice(1)], 'Two'])
  })

  it('goes after the block that is written in, and leaves its words alone', () => {
    const editor = write({ type: 'blockquote', attrs: { kind: 'quote' }, content: [paragraph('One')] })
    editor.commands.setTextSelection(4)
    editor.commands.insertStoryTable()
    expect(shape(editor)).toEqual(['One', EMPTY])
  })

  it('is not put into another table', () => {
    const editor = write(paragraph())
    editor.commands.insertStoryTable()
    expect(editor.commands.insertStoryTable()).toBe(false)
  })

  it('is filled field by field, and row by row out of it', () => {
    const editor = write(paragraph())
    editor.commands.insertStoryTable()
    type(editor, 'a')
    editor.commands.goToNextCell()
    type(editor, 'b')
    editor.commands.goToRowBelow()
    type(editor, 'd')
    editor.commands.goToRowBelow()
    editor.commands.goToRowBelow()
    type(editor, 'after')
    expect(shape(editor)).toEqual([
      [
        ['#a', '#b', '#'],
        ['', 'd', ''],
        ['', '', ''],
      ],
      'after',
    ])
  })

  it('grows no further than a table may', () => {
    const field = { type: 'tableCell', content: [{ type: 'paragraph' }] }
    const row = { type: 'tableRow', content: Array.from({ length: 25 }, () => field) }
    const editor = write(paragraph())
    const table = { type: 'table', attrs: { caption: '' }, content: Array.from({ length: 99 }, () => row) }
    editor.commands.setContent({ type: 'doc', content: [table] })
    const size = () => [editor.state.doc.firstChild?.childCount, editor.state.doc.firstChild?.firstChild?.childCount]
    editor.commands.setTextSelection(4)
    expect([editor.commands.addRowAfter(), size()]).toEqual([true, [100, 25]])
    expect([editor.commands.addRowAfter(), editor.commands.addRowBefore()]).toEqual([false, false])
    expect([editor.commands.addColumnAfter(), editor.commands.addColumnBefore()]).toEqual([false, false])
    expect([editor.can().addRowAfter(), size()]).toEqual([false, [100, 25]])
  })

  it('is saved as the store takes it, whatever is done to its rows and columns', () => {
    const editor = write(paragraph())
    editor.commands.insertStoryTable()
    editor.commands.addRowAfter()
    editor.commands.addColumnBefore()
    editor.commands.toggleHeaderColumn()
    editor.commands.deleteColumn()
    editor.commands.deleteRow()
    const body = toBody(editor.getJSON())
    expect(bodySchema.parse(body)).toEqual(body)
    expect(JSON.stringify(body)).not.toContain('colspan')
  })
})
