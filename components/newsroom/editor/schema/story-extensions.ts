import type { AnyExtension } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { StoryCode } from './code'
import { StoryEmbed } from './embed'
import { StoryFigure } from './figure'
import { StoryLink } from './link'
import { NumberedList, StoryListItem } from './lists'
import { Quote } from './quote'
import { StorySeeAlso } from './see-also'
import { StoryTable, StoryTableCell, StoryTableHeader, StoryTableRow, TableKeys } from './table'

const kit = StarterKit.configure({
  blockquote: false,
  codeBlock: false,
  link: false,
  listItem: false,
  orderedList: false,
  strike: false,
  underline: false,
  bulletList: { HTMLAttributes: { class: 'dash' } },
  heading: { levels: [2, 3] },
  horizontalRule: { HTMLAttributes: { class: 'dots' } },
})

type Views = {
  figure?: AnyExtension
  seeAlso?: AnyExtension
  table?: AnyExtension
  code?: AnyExtension
  embed?: AnyExtension
}

/** The schema of a story's text, node for node the one of lib/body.ts. The editor passes those nodes that it shows in its own way. */
export function storyExtensions({
  figure = StoryFigure,
  seeAlso = StorySeeAlso,
  table = StoryTable,
  code = StoryCode,
  embed = StoryEmbed,
}: Views = {}): AnyExtension[] {
  const tables = [table, StoryTableRow, StoryTableCell, StoryTableHeader, TableKeys]
  return [kit, Quote, NumberedList, StoryListItem, StoryLink, figure, seeAlso, ...tables, code, embed]
}
