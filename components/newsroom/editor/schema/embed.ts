import { Node } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { MAX_EMBED_TITLE_CHARS, type Embed } from '@/lib/body'
import { findEmbed } from '@/lib/embeds'
import { insertBlock } from './insert-block'

export type EmbedAttrs = Embed['attrs']

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    storyEmbed: { insertEmbed: (attrs: EmbedAttrs) => ReturnType }
  }
}

/** Something of another site that readers may load in place. An address pasted on an empty line becomes one. */
export const StoryEmbed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  isolating: true,
  addAttributes: () => ({ url: { default: '' }, title: { default: '' } }),

  parseHTML: () => [
    {
      tag: 'figure[data-embed-url]',
      priority: 60,
      getAttrs: ({ dataset: { embedUrl = '', embedTitle = '' } }) =>
        findEmbed(embedUrl) ? { url: embedUrl, title: embedTitle.slice(0, MAX_EMBED_TITLE_CHARS) } : false,
    },
  ],
  renderHTML: ({ node }) => {
    const { url, title } = node.attrs as EmbedAttrs
    return ['figure', { 'data-embed-url': url, 'data-embed-title': title }, ['a', { href: url }, title || url]]
  },

  addCommands() {
    return { insertEmbed: (attrs) => insertBlock({ type: this.name, attrs }) }
  },

  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          handlePaste: ({ state: { selection } }, event) => {
            const url = event.clipboardData?.getData('text/plain').trim() ?? ''
            const { $from, empty } = selection
            const isEmptyLine = empty && $from.depth === 1 && $from.parent.content.size === 0
            if (!isEmptyLine || $from.parent.type.name !== 'paragraph' || !findEmbed(url)) return false
            return editor.commands.insertEmbed({ url, title: '' })
          },
        },
      }),
    ]
  },
})
