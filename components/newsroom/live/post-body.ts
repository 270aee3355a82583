import type { Block, Body, Inline } from '@/lib/body'

/**
 * A text as an update may hold it: a subhead becomes a bold line, breaks between chapters and empty paragraphs at
 * the end go.
 */
export function toPostBody({ content }: Body): Body {
  const blocks = content.flatMap<Block>((block) => {
    if (block.type === 'horizontalRule') return []
    return block.type === 'heading' ? [{ type: 'paragraph', content: (block.content ?? []).map(bold) }] : [block]
  })
  while (isEmpty(blocks.at(-1))) blocks.pop()
  return { type: 'doc', content: blocks }
}

function bold(node: Inline): Inline {
  if (node.type !== 'text' || node.marks?.some(({ type }) => type === 'bold')) return node
  return { ...node, marks: [...(node.marks ?? []), { type: 'bold' }] }
}

function isEmpty(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && (block.content ?? []).length === 0
}
