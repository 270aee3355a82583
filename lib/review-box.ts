import type { Block, Body, Inline } from './body'

type ReviewFact = { label: string; words: Inline[] }
/** `name` is what was reviewed: the words of the first fact. `rest` is the body without the box. */
export type FoundReview = { name: string; facts: ReviewFact[]; verdict: Inline[] | null; rest: Body }

/**
 * The box of a review, when its text begins with one: a bullet list of which each item begins with a bold word, the
 * name of a fact (decision 0010). The first fact is what was reviewed; one item without a bold word is the verdict.
 */
export function takeReviewBox(body: Body): FoundReview | null {
  const [first, ...content] = body.content
  if (first?.type !== 'bulletList') return null
  const facts: ReviewFact[] = []
  const plain: Inline[][] = []
  const items = itemsOf(first)
  if (!items) return null
  for (const words of items) {
    const fact = factOf(words)
    if (fact) facts.push(fact)
    else plain.push(words)
  }
  const name = facts[0] ? inlineText(facts[0].words).trim() : ''
  if (!name || plain.length > 1) return null
  return { name, facts, verdict: plain[0] ?? null, rest: { ...body, content } }
}

/** The words of a run of text, without their marks. */
export function inlineText(nodes: readonly Inline[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : ' ')).join('')
}

/** The words of each item that has any; null when one holds more than a paragraph, which a box would not show. */
function itemsOf(list: Extract<Block, { type: 'bulletList' }>): Inline[][] | null {
  const items: Inline[][] = []
  for (const { content } of list.content) {
    const [part, more] = content
    if (more || part?.type !== 'paragraph') return null
    if (part.content && inlineText(part.content).trim()) items.push(part.content)
  }
  return items
}

function factOf([head, ...rest]: Inline[]): ReviewFact | null {
  if (head?.type !== 'text' || !head.marks?.some(({ type }) => type === 'bold')) return null
  // A colon may stand in the bold word or after it; the box has none.
  const [next, ...more] = rest
  const words = next?.type === 'text' ? [{ ...next, text: next.text.replace(/^\s*[:：]?\s*/, '') }, ...more] : rest
  const label = head.text.trim().replace(/\s*[:：]$/, '')
  return label && inlineText(words).trim() ? { label, words } : null
}
