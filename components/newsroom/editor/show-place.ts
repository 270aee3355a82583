import type { Editor } from '@tiptap/core'
import type { Place } from './publish/check'

/** Brings what a check speaks of into view and puts the focus there. */
export function showPlace(editor: Editor | null, place: Place): void {
  const whole = elementOf(editor, place)
  const part = 'of' in place && place.of ? whole?.querySelector(`[id$="-${place.of}"]`) : null
  const target = part ?? whole
  target?.scrollIntoView({ block: 'center' })
  target?.closest('details')?.setAttribute('open', '')
  const field = target?.matches('input, textarea, select')
    ? target
    : target?.querySelector('input, textarea, select, button')
  if (field instanceof HTMLElement) {
    field.closest('details')?.setAttribute('open', '')
    field.focus()
  } else if (place.part === 'block') {
    // The caret goes into the block; that brings nothing else into view.
    editor?.commands.focus(startOf(editor, place.index) + 1, { scrollIntoView: false })
  } else editor?.commands.focus()
}

/** Where a block of the text begins. */
function startOf(editor: Editor, blockIndex: number): number {
  let at = 0
  for (let index = 0; index < blockIndex; index++) at += editor.state.doc.maybeChild(index)?.nodeSize ?? 0
  return at
}

function elementOf(editor: Editor | null, place: Place): Element | null {
  if (place.part === 'setting') return document.querySelector(`#setting-${place.field}`)
  if (place.part !== 'block')
    return document.querySelector(place.part === 'text' ? '#story-text' : `[name="${place.part}"]`)
  if (!editor) return null
  const node = editor.view.nodeDOM(startOf(editor, place.index))
  return node instanceof Element ? node : null
}
