import type { PublicSection } from '@/features/settings/public'
import { ShownPictures } from './once-pictured'
import type { StoryCard } from './types'

/** `wide` and `half` are for sections with fewer stories than fill a row of four. */
export type FrontBlock = {
  section: PublicSection
  layout: 'four' | 'one-and-four' | 'opinion' | 'wide' | 'half'
  stories: StoryCard[]
}
export type Front = {
  lead: StoryCard | null
  seconds: StoryCard[]
  opinions: StoryCard[]
  /** The newest picture essay, across the whole page; null when there is none with a picture. */
  essay: StoryCard | null
  /** Rows of one block, or of two halves side by side. */
  rows: FrontBlock[][]
  latest: StoryCard[]
}

const SECONDS = 4
const OPINIONS = 4
const LATEST = 10
const ROW = 4
const ONE_AND_FOUR = 5

/** True for what the front sets in the lighter weight, with its writer's name. */
function isOpinion(card: StoryCard): boolean {
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
  const [essay = null] = take(1, (card) => card.kind === 'gallery' && card.picture !== null)
  const seconds = take(SECONDS, (card) => !isOpinion(card))
  const opinions = take(OPINIONS, (card) => isOpinion(card) || card.kind === 'review')
  const full: FrontBlock[] = []
  const small: FrontBlock[] = []
  for (const section of byNewest([...left.values()], sections)) {
    const ofSection = (card: StoryCard) => card.section.id === section.id
    const count = [...left.values()].filter(ofSection).length
    if (count < ROW) small.push({ section, layout: 'half', stories: take(ROW, ofSection) })
    else if (section.pillar === 'opinion') full.push({ section, layout: 'opinion', stories: take(ROW, ofSection) })
    else if (count === ROW || full.at(-1)?.layout !== 'four')
      full.push({ section, layout: 'four', stories: take(ROW, ofSection) })
    else full.push({ section, layout: 'one-and-four', stories: take(ONE_AND_FOUR, ofSection) })
  }
  const shown = new ShownPictures()
  for (const large of [top, essay]) if (large) shown.show(large)
  const rows = [...full.map((block) => [block]), ...inPairs(small)]
  return {
    lead: top,
    seconds,
    opinions,
    essay,
    rows: rows.map((row) => row.map((block) => ({ ...block, stories: withPictures(block, shown) }))),
    latest: take(LATEST, () => true),
  }
}

/** Small sections two in a row, like with like so that both halves are filled; an odd one has a row to itself. */
function inPairs(small: FrontBlock[]): FrontBlock[][] {
  const bySize = small.toSorted((a, b) => b.stories.length - a.stories.length)
  const wide = bySize.length % 2 === 1 ? bySize.splice(0, 1) : []
  const rows = wide.map((block): FrontBlock[] => [{ ...block, layout: 'wide' }])
  for (let at = 0; at < bySize.length; at += 2) rows.push(bySize.slice(at, at + 2))
  return rows
}

/**
 * The stories of a block with the pictures it shows, each once on the page. Its large place has a picture when any of
 * its stories has one that is new.
 */
function withPictures({ layout, stories }: FrontBlock, shown: ShownPictures): StoryCard[] {
  if (layout === 'opinion') return stories
  if (layout === 'four') return stories.map((story) => shown.show(story))
  const at = Math.max(
    0,
    stories.findIndex((story) => shown.isNew(story)),
  )
  const ordered = [stories[at]!, ...stories.toSpliced(at, 1)]
  const pictured = layout === 'one-and-four' || (layout === 'half' && stories.length > 2) ? 1 : ordered.length
  return ordered.map((story, index) => (index < pictured ? shown.show(story) : story))
}

function byNewest(cards: StoryCard[], sections: PublicSection[]): PublicSection[] {
  const order = [...new Set(cards.map((card) => card.section.id))]
  return order.flatMap((id) => sections.find((section) => section.id === id) ?? [])
}
