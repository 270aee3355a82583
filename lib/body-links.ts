import type { Body } from './body'

/** A link of a text: where it leads, its words, and the block of the text that it stands in, from 0. */
export type BodyLink = { href: string; text: string; index: number }

/** The links of a text and its "See also" lines, in their order. Words that are partly bold are one link. */
export function linksOf(body: Body): BodyLink[] {
  return body.content.flatMap((block, index) => {
    if (block.type === 'seeAlso') return [{ href: block.attrs.href, text: block.attrs.text, index }]
    const found: BodyLink[] = []
    gather(block, index, found)
    return found
  })
}

type Node = {
  type: string
  text?: string
  marks?: readonly { type: string; attrs?: object }[]
  content?: readonly Node[]
}

function gather({ content = [] }: Node, index: number, found: BodyLink[]): void {
  for (const [at, child] of content.entries()) {
    const href = hrefOf(child)
    const last = found.at(-1)
    // Words that touch and lead to one place are one link.
    const goesOn = last !== undefined && at > 0 && href !== null && hrefOf(content[at - 1]!) === href
    if (goesOn) last.text += child.text ?? ''
    else if (href !== null) found.push({ href, text: child.text ?? '', index })
    else gather(child, index, found)
  }
}

function hrefOf({ marks = [] }: Node): string | null {
  const attrs = marks.find(({ type }) => type === 'link')?.attrs
  return attrs && 'href' in attrs && typeof attrs.href === 'string' ? attrs.href : null
}
