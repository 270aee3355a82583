import { Mark, mergeAttributes } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { safeHref } from '@/lib/safe-href'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    storyLink: {
      /** Link the selection, or the whole link the cursor stands in. False when the address is not usable. */
      setStoryLink: (href: string) => ReturnType
      unsetStoryLink: () => ReturnType
    }
  }
}

/** A link: one attribute, `href`, always one that safeHref allows. */
export const StoryLink = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  exitable: true,
  addAttributes: () => ({ href: { default: null } }),

  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = safeHref(element.getAttribute('href'))
        return href === null ? false : { href }
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes), 0],

  addCommands() {
    return {
      setStoryLink:
        (text) =>
        ({ chain }) => {
          const href = safeHref(text)
          return href !== null && chain().extendMarkRange(this.name).setMark(this.name, { href }).run()
        },
      unsetStoryLink:
        () =>
        ({ chain }) =>
          chain().unsetMark(this.name, { extendEmptyMarkRange: true }).run(),
    }
  },

  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          // An address pasted over chosen words links them.
          handlePaste: (view, event) => {
            const text = event.clipboardData?.getData('text/plain').trim() ?? ''
            if (view.state.selection.empty || !/^https?:\/\/\S+$/.test(text)) return false
            return editor.commands.setStoryLink(text)
          },
        },
      }),
    ]
  },
})
