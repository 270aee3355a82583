import type { EditorState } from '@tiptap/pm/state'

/** What was typed after a slash that alone begins a paragraph: the question to the slash menu, or null. */
export function slashQuery({ selection }: EditorState): { typed: string; from: number; to: number } | null {
  const { $from, empty } = selection
  if (!empty || $from.parent.type.name !== 'paragraph') return null
  // A field of a table holds nothing larger than text.
  if ($from.depth > 1 && $from.node(-1).type.spec.tableRole) return null
  const typed = /^\/([\p{L}\p{N} ]{0,20})$/u.exec($from.parent.textContent)?.[1]
  if (typed === undefined || $from.parentOffset !== $from.parent.content.size) return null
  return { typed, from: $from.start(), to: $from.end() }
}
