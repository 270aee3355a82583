import { Node, textblockTypeInputRule } from '@tiptap/core'
import { CODE_LANGUAGE } from '@/lib/body'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    storyCode: { toggleStoryCode: () => ReturnType }
  }
}

const LANGUAGE_CLASS = /^lang(?:uage)?-(.+)$/

/** Lines kept as they are typed. Two empty lines at the end leave it. */
export const StoryCode = Node.create({
  name: 'codeBlock',
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  addAttributes: () => ({
    language: { default: null, rendered: false, parseHTML: (element: HTMLElement) => languageOf(element) },
  }),
  parseHTML: () => [{ tag: 'pre', preserveWhitespace: 'full' }],
  renderHTML: ({ node }) => {
    const { language } = node.attrs as { language: string | null }
    return ['pre', ['code', language ? { class: `language-${language}` } : {}, 0]]
  },

  addCommands() {
    return {
      toggleStoryCode:
        () =>
        ({ commands }) =>
          commands.toggleNode(this.name, 'paragraph'),
    }
  },
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-c': () => this.editor.commands.toggleStoryCode(),
      Enter: () => {
        const { $from, empty } = this.editor.state.selection
        const isAtEnd = $from.parentOffset === $from.parent.content.size
        if (!empty || $from.parent.type !== this.type || !isAtEnd || !$from.parent.textContent.endsWith('\n\n'))
          return false
        return this.editor
          .chain()
          .command(({ tr }) => {
            tr.delete($from.pos - 2, $from.pos)
            return true
          })
          .exitCode()
          .run()
      },
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection
        if (!empty || $from.parent.type !== this.type || $from.parent.content.size > 0) return false
        return this.editor.commands.setParagraph()
      },
    }
  },
  addInputRules() {
    return [
      textblockTypeInputRule({
        find: /^```([a-z+#-]*)\s$/,
        type: this.type,
        getAttributes: ([, language]) => ({ language: language || null }),
      }),
    ]
  },
})

function languageOf(element: HTMLElement): string | null {
  const classes = [...element.classList, ...(element.firstElementChild?.classList ?? [])]
  const language = classes.map((name) => LANGUAGE_CLASS.exec(name)?.[1]).find(Boolean)
  return language && CODE_LANGUAGE.test(language) ? language : null
}
