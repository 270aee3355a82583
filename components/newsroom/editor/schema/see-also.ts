import { Node } from '@tiptap/core'
import type { SeeAlso } from '@/lib/body'
import { safeHref } from '@/lib/safe-href'
import { insertBlock } from './insert-block'

export type SeeAlsoAttrs = SeeAlso['attrs']

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    storySeeAlso: { insertSeeAlso: (attrs: SeeAlsoAttrs) => ReturnType }
  }
}

/** A line to a related story, ours or elsewhere. */
export const StorySeeAlso = Node.create({
  name: 'seeAlso',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ text: { default: '' }, href: { default: '' }, storyId: { default: null } }),

  parseHTML: () => [{ tag: 'p[data-see-also]', priority: 60, getAttrs: readAttrs }],
  renderHTML: ({ node }) => {
    const { text, href, storyId } = node.attrs as SeeAlsoAttrs
    return ['p', { 'data-see-also': storyId ?? '' }, ['a', { href }, text]]
  },

  addCommands() {
    return {
      insertSeeAlso: (attrs) => insertBlock({ type: this.name, attrs }),
    }
  },
})

function readAttrs(element: HTMLElement): SeeAlsoAttrs | false {
  const link = element.querySelector('a')
  const href = safeHref(link?.getAttribute('href'))
  if (href === null) return false
  const storyId = element.dataset.seeAlso ?? ''
  return {
    text: (link?.textContent ?? '').slice(0, 300),
    href,
    storyId: /^[0-9a-f-]{36}$/.test(storyId) ? storyId : null,
  }
}
