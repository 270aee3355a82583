import { Node, wrappingInputRule } from '@tiptap/core'

type Kind = 'quote' | 'pull'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    quote: {
      /** Make the chosen paragraphs a quote of this kind, change the kind, or take the quote away. */
      toggleQuote: (kind: Kind) => ReturnType
    }
  }
}

/** `quote`: somebody's words at length; `pull`: the story's own words, large. */
export const Quote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({
    kind: {
      default: 'quote',
      parseHTML: (element: HTMLElement): Kind => (element.classList.contains('pull') ? 'pull' : 'quote'),
      renderHTML: ({ kind }: Record<string, unknown>) => ({ class: kind }),
    },
  }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],

  addCommands() {
    return {
      toggleQuote:
        (kind) =>
        ({ commands, editor }) => {
          if (editor.isActive(this.name, { kind })) return commands.lift(this.name)
          if (editor.isActive(this.name)) return commands.updateAttributes(this.name, { kind })
          return commands.wrapIn(this.name, { kind })
        },
    }
  },
  addKeyboardShortcuts() {
    return { 'Mod-Shift-b': () => this.editor.commands.toggleQuote('quote') }
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })]
  },
})
