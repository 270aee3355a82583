import type { Editor } from '@tiptap/core'
import type { Place } from './publish/checks'

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
  } else editor?.commands.focus()
}

function elementOf(editor: Editor | null, place: Place): Element | null {
  if (place.part === 'setting') return document.querySelector(`#setting-${place.field}`)
  if (place.part !== 'block')
    return document.querySelector(place.part === 'text' ? '#story-text' : `[name="${place.part}"]`)
  if (!editor) return null
  let at = 0
  for (let index = 0; index < place.index; index++) at += editor.state.doc.maybeChild(index)?.nodeSize ?? 0
  const node = editor.view.nodeDOM(at)
  return node instanceof Element ? node : null
}
