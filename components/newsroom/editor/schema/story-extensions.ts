import type { AnyExtension } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { StoryFigure } from './figure'
import { StoryLink } from './link'
import { NumberedList, StoryListItem } from './lists'
import { Quote } from './quote'
import { StorySeeAlso } from './see-also'

const kit = StarterKit.configure({
  blockquote: false,
  code: false,
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

type Views = { figure?: AnyExtension; seeAlso?: AnyExtension }

/** The schema of a story's text, node for node the one of lib/body.ts. The editor passes the two atoms with their views. */
export function storyExtensions({ figure = StoryFigure, seeAlso = StorySeeAlso }: Views = {}): AnyExtension[] {
  return [kit, Quote, NumberedList, StoryListItem, StoryLink, figure, seeAlso]
}
