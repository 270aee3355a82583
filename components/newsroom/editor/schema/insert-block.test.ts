import { Editor, type JSONContent } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import { storyExtensions } from './story-extensions'

const line = { text: 'More', href: '/', storyId: null }
const paragraph = (text?: string): JSONContent =>
  text ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' }

/** The editor's state without a page around it: what is typed is put in as a command. */
function write(...content: JSONContent[]): Editor {
  return new Editor({ element: null, extensions: storyExtensions(), content: { type: 'doc', content } })
}
const kinds = (editor: Editor) => {
  const names: string[] = []
  editor.state.doc.forEach((node) => names.push(`${node.type.name} ${node.textContent}`.trim()))
  return names
}

describe('insertBlock', () => {
  it('leaves the cursor in a new paragraph at the end of the text', () => {
    const editor = write(paragraph('One'), paragraph())
    editor.commands.setTextSelection(editor.state.doc.content.size - 1)
    editor.commands.insertSeeAlso(line)
    editor.commands.insertContent({ type: 'text', text: 'two' })
    expect(kinds(editor)).toEqual(['paragraph One', 'seeAlso', 'paragraph two'])
  })

  it('goes on in the text that follows and makes no empty paragraph', () => {
    const editor = write(paragraph('One'), paragraph(), paragraph('Three'))
    editor.commands.setTextSelection(6)
    editor.commands.insertSeeAlso(line)
    editor.commands.insertContent({ type: 'text', text: 'Two and ' })
    expect(kinds(editor)).toEqual(['paragraph One', 'seeAlso', 'paragraph Two and Three'])
  })

  it('goes after a chosen block, not in its place', () => {
    const editor = write(paragraph('One'), { type: 'seeAlso', attrs: line })
    editor.commands.setNodeSelection(5)
    editor.commands.insertSeeAlso(line)
    editor.commands.insertContent({ type: 'text', text: 'end' })
    expect(kinds(editor)).toEqual(['paragraph One', 'seeAlso', 'seeAlso', 'paragraph end'])
  })
})
