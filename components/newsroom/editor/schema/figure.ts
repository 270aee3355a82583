import { Node } from '@tiptap/core'
import type { Figure } from '@/lib/body'
import { insertBlock } from './insert-block'

export type FigureAttrs = Figure['attrs']

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    storyFigure: {
      insertFigure: (attrs: FigureAttrs) => ReturnType
      /** Several, one below the other. */
      insertFigures: (all: FigureAttrs[]) => ReturnType
    }
  }
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A picture between paragraphs. On the clipboard it is known by its id; a picture of another site is not. */
export const StoryFigure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  isolating: true,
  addAttributes: () => ({
    pictureId: { default: '' },
    caption: { default: '' },
    credit: { default: '' },
    alt: { default: '' },
    decorative: { default: false },
    width: { default: 'text' },
  }),

  parseHTML: () => [{ tag: 'figure[data-picture]', getAttrs: (element) => readAttrs(element.dataset) }],
  renderHTML: ({ node }) => {
    const { pictureId, caption, credit, alt, decorative, width } = node.attrs as FigureAttrs
    return [
      'figure',
      {
        'data-picture': pictureId,
        'data-caption': caption,
        'data-credit': credit,
        'data-alt': alt,
        'data-decorative': decorative ? '1' : null,
        'data-width': width,
      },
    ]
  },

  addCommands() {
    return {
      insertFigure: (attrs) => insertBlock({ type: this.name, attrs }),
      insertFigures: (all) => insertBlock(all.map((attrs) => ({ type: this.name, attrs }))),
    }
  },
})

function readAttrs(data: DOMStringMap): FigureAttrs | false {
  const pictureId = (data.picture ?? '').toLowerCase()
  if (!GUID.test(pictureId)) return false
  return {
    pictureId,
    caption: (data.caption ?? '').slice(0, 600),
    credit: (data.credit ?? '').slice(0, 200),
    alt: (data.alt ?? '').slice(0, 400),
    decorative: data.decorative === '1',
    width: data.width === 'wide' ? 'wide' : 'text',
  }
}
