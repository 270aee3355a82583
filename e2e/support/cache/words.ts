import type { Block, Body } from '@/lib/body'

/** Words that verbs write, and that searches of the test ask for. */
export const WORDS = ['harbour', 'ferry', 'lantern', 'salt', 'kelp', 'anvil', 'cobalt'] as const

export function wordAt(choice: number): string {
  return WORDS[choice % WORDS.length]!
}

export const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)

/** A body of one paragraph, and what comes after it. */
export function bodyOf(text: string, more: Block[] = []): Body {
  return { type: 'doc', content: [{ type: 'paragraph', ...(text && { content: [{ type: 'text', text }] }) }, ...more] }
}

/** A line that leads to another story of the paper. */
export function seeAlso(storyId: string): Block {
  return { type: 'seeAlso', attrs: { text: 'The whole story', href: '/', storyId } }
}
