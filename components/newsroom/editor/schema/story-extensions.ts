import type { AnyExtension } from '@tiptap/core'
import { StarterKit, type StarterKitOptions } from '@tiptap/starter-kit'
import { StoryCode } from './code'
import { StoryEmbed } from './embed'
import { StoryFigure } from './figure'
import { StoryLink } from './link'
import { NumberedList, StoryListItem } from './lists'
import { Quote } from './quote'
import { StorySeeAlso } from './see-also'
import { StoryTable, StoryTableCell, StoryTableHeader, StoryTableRow, TableKeys } from './table'

const KIT: Partial<StarterKitOptions> = {
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
}

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
  return [
    StarterKit.configure(KIT),
    Quote,
    NumberedList,
    StoryListItem,
    StoryLink,
    figure,
    seeAlso,
    ...tables,
    code,
    embed,
  ]
}

/** The schema of an update's text: a story's without subheads, breaks, tables, code blocks and embeds. */
export function updateExtensions({ figure = StoryFigure, seeAlso = StorySeeAlso }: Views = {}): AnyExtension[] {
  const kit = StarterKit.configure({ ...KIT, heading: false, horizontalRule: false })
  return [kit, Quote, NumberedList, StoryListItem, StoryLink, figure, seeAlso]
}
