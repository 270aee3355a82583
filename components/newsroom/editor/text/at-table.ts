import type { Node } from '@tiptap/pm/model'
import type { Selection } from '@tiptap/pm/state'

/** Null when the selection is inside the table at `at`; else the end of its last field, where its tools then work. */
export function atTable({ from, to }: Pick<Selection, 'from' | 'to'>, table: Node, at: number): number | null {
  const end = at + table.nodeSize
  return from > at && to < end ? null : end - 4
}
