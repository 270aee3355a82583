import type { Block } from '@/lib/body'

/** An id for each heading of a body, by its place: `h-` and its words; the second of a kind gets `-2`. */
export function headingIds(blocks: readonly Block[]): Map<number, string> {
  const ids = new Map<number, string>()
  const seen = new Map<string, number>()
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'heading') continue
    const text = (block.content ?? []).map((node) => (node.type === 'text' ? node.text : ' ')).join('')
    const words = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80)
    const base = `h-${words || 'part'}`
    const nth = (seen.get(base) ?? 0) + 1
    seen.set(base, nth)
    ids.set(index, nth === 1 ? base : `${base}-${nth}`)
  }
  return ids
}
