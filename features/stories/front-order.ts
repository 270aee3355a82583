import type { PublicSection } from '@/features/settings/public'
import type { StoryCard } from './types'

export type FrontBlock = { section: PublicSection; layout: 'four' | 'one-and-four' | 'opinion'; stories: StoryCard[] }
export type Front = {
  lead: StoryCard | null
  seconds: StoryCard[]
  opinions: StoryCard[]
  blocks: FrontBlock[]
  latest: StoryCard[]
}

const SECONDS = 4
const OPINIONS = 4
const LATEST = 10
const BLOCK_SIZE = { four: 4, 'one-and-four': 5, opinion: 4 } as const

/** True for what the front sets in the lighter weight, with its writer's name. */
export function isOpinion(card: StoryCard): boolean {
  return card.kind === 'opinion' || card.section.pillar === 'opinion'
}

/**
 * Where each story stands on the front when no editor has placed it. `cards` are the newest of each section,
 * newest first; each is used once. `lead` is what an editor put on top, or null: then the newest news leads.
 */
export function arrangeFront(cards: StoryCard[], lead: StoryCard | null, sections: PublicSection[]): Front {
  const left = new Map(cards.map((card) => [card.id, card]))
  const take = (count: number, fits: (card: StoryCard) => boolean): StoryCard[] => {
    const taken = [...left.values()].filter(fits).slice(0, count)
    for (const { id } of taken) left.delete(id)
    return taken
  }
  const top = lead ?? cards.find((card) => !isOpinion(card)) ?? cards[0] ?? null
  if (top) left.delete(top.id)
  const seconds = take(SECONDS, (card) => !isOpinion(card))
  const opinions = take(OPINIONS, (card) => isOpinion(card) || card.kind === 'review')
  const blocks: FrontBlock[] = []
  for (const section of byNewest([...left.values()], sections)) {
    const layout = section.pillar === 'opinion' ? 'opinion' : blocks.length === 0 ? 'four' : 'one-and-four'
    const stories = take(BLOCK_SIZE[layout], (card) => card.section.id === section.id)
    if (layout === 'one-and-four') putPictureFirst(stories)
    blocks.push({ section, layout, stories })
  }
  return { lead: top, seconds, opinions, blocks, latest: take(LATEST, () => true) }
}

/** The large place of a block has a picture when any of its stories has one. */
function putPictureFirst(stories: StoryCard[]): void {
  const at = stories.findIndex((story) => story.picture)
  if (at > 0) stories.unshift(...stories.splice(at, 1))
}

function byNewest(cards: StoryCard[], sections: PublicSection[]): PublicSection[] {
  const order = [...new Set(cards.map((card) => card.section.id))]
  return order.flatMap((id) => sections.find((section) => section.id === id) ?? [])
}
