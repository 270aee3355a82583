import type { SeedBlock, SeedBody, SeedInline } from '@/db/seed/edition/types'
import type { Block, Body, Inline } from '@/lib/body'
import type { StoryId } from '@/lib/ids'
import type { Scenes } from './scenes'

/** Where a demo story will be. */
export type StoryPlace = { storyId: StoryId; url: string; publishedAt: Date }

const OWN = 'story:'

/** A seed body as a stored one: `story:<slug>` becomes an address, the name of a scene a picture. */
export function resolveBody(body: SeedBody, scenes: Scenes, places: ReadonlyMap<string, StoryPlace>): Body {
  const place = (href: string) => (href.startsWith(OWN) ? (places.get(href.slice(OWN.length)) ?? null) : null)
  const inline = (node: SeedInline): Inline => {
    if (node.type !== 'text' || !node.marks) return node
    const marks = node.marks.map((mark) =>
      mark.type === 'link' ? { ...mark, attrs: { href: place(mark.attrs.href)?.url ?? mark.attrs.href } } : mark,
    )
    return { ...node, marks }
  }
  const block = (node: SeedBlock): Block => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return { ...node, content: node.content.map(inline) } as Block
      case 'blockquote':
      case 'bulletList':
      case 'orderedList':
        return { ...node, content: (node.content as SeedBlock[]).map(block) } as unknown as Block
      case 'table': {
        const rows = node.content.map(({ content }) => ({
          type: 'tableRow' as const,
          content: content.map(({ type, content: [only] }) => ({
            type,
            content: [block(only)] as [Extract<Block, { type: 'paragraph' }>],
          })),
        }))
        return { ...node, content: rows }
      }
      case 'figure': {
        const { art, ...attrs } = node.attrs
        return { type: 'figure', attrs: { ...attrs, pictureId: scenes.get(art) ?? '' } }
      }
      case 'seeAlso': {
        const own = place(node.attrs.href)
        return {
          type: 'seeAlso',
          attrs: { text: node.attrs.text, href: own?.url ?? node.attrs.href, storyId: own?.storyId ?? null },
        }
      }
      case 'codeBlock':
      case 'horizontalRule':
        return node
      default:
        // A list item: SeedBlock does not name it, its list does.
        return {
          ...(node as object),
          content: (node as { content: SeedBlock[] }).content.map(block),
        } as unknown as Block
    }
  }
  return { type: 'doc', content: body.content.map(block) }
}
