import { isNodeSelection, type Command, type JSONContent } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'

/**
 * Put a block that holds no text of its own after what is chosen, and the cursor into the text after it: an editor
 * goes on writing. Where no text follows, an empty paragraph is made.
 */
export function insertBlock(content: JSONContent | JSONContent[]): Command {
  return ({ chain, state }) => {
    const { selection } = state
    const inserting = isNodeSelection(selection)
      ? chain().insertContentAt(selection.$to.pos, content)
      : chain().insertContent(content)
    return inserting
      .command(({ tr, dispatch }) => {
        if (!dispatch) return true
        const { $to } = tr.selection
        const next = $to.nodeAfter
        if (next?.isTextblock) tr.setSelection(TextSelection.create(tr.doc, $to.pos + 1))
        else if (next?.isBlock && !$to.parent.isTextblock && $to.depth > 0)
          tr.setSelection(NodeSelection.create(tr.doc, $to.pos))
        else {
          const at = $to.depth === 0 ? $to.pos : $to.end() + ($to.parent.isTextblock ? 1 : 0)
          const paragraph = state.schema.nodes.paragraph?.create()
          if (paragraph) tr.insert(at, paragraph).setSelection(TextSelection.create(tr.doc, at + 1))
        }
        tr.scrollIntoView()
        return true
      })
      .run()
  }
}
