import { inArray } from 'drizzle-orm'
import { visibleStory } from '@/db/schema'
import { matchText } from '@/db/search/match-text'
import { searchStore } from '@/db/search/search'
import { getSite } from '@/features/settings/public'
import { cardQuery } from '@/features/stories/card-query'
import { toCards } from '@/features/stories/cards'
import { recordNextChange } from '@/features/stories/next-change'
import { ShownPictures } from '@/features/stories/once-pictured'
import type { StoryCard } from '@/features/stories/types'
import { now } from '@/lib/clock'
import { nextMidnightMs } from '@/lib/format-time'
import { recordDue, recordTags, tag } from '@/lib/tags'
import { searchSchema, SPAN_DAYS, type SearchSpan } from './input'
import { respell, type Respelt } from './respell'
import { snippetParts, type SnippetPart } from './snippet'

const SEARCH_PAGE_SIZE = 20
const DAY_MS = 24 * 60 * 60 * 1000

/** `headline` is that of the card, in runs. */
type SearchHit = { card: StoryCard; headline: SnippetPart[]; snippet: SnippetPart[] }
export type SearchPage = {
  q: string
  sectionSlug: string | null
  when: SearchSpan | null
  hits: SearchHit[]
  /** Stories that match, at most 500; there may be more when `isBounded`. */
  total: number
  isBounded: boolean
  page: number
  pages: number
  /** When nothing was found: the words as they may have been meant. */
  meant: Respelt | null
}

/**
 * Stories that the public may see, best match first (BM25). Safe for any input. Records `front`, since any
 * publication can change what is found.
 */
export async function searchStories(input: unknown): Promise<SearchPage> {
  recordTags(tag.front)
  const { q, section, when, page } = searchSchema.parse(input)
  const { sections, timeZone } = await getSite()
  const chosen = sections.find(({ slug }) => slug === section) ?? null
  const match = matchText(q)
  const base = { q, sectionSlug: chosen?.slug ?? null, when: when ?? null, page }
  if (!match) return { ...base, hits: [], total: 0, isBounded: false, pages: 0, meant: null }
  await recordNextChange()
  const sinceMs = when ? sinceOf(when, timeZone) : null
  const found = await searchStore({
    match,
    sectionId: chosen?.id ?? null,
    sinceMs,
    page,
    pageSize: SEARCH_PAGE_SIZE,
  })
  const ids = found.hits.map(({ storyId }) => storyId)
  const cards =
    ids.length > 0 ? await toCards(await cardQuery(inArray(visibleStory.id, ids), ids.length), sections) : []
  const shown = new ShownPictures()
  const hits = found.hits.flatMap(({ storyId, headline, snippet }) => {
    const card = cards.find(({ id }) => id === storyId)
    return card
      ? [{ card: shown.show(card), headline: headlineParts(card.headline, headline), snippet: snippetParts(snippet) }]
      : []
  })
  return {
    ...base,
    hits,
    total: found.total,
    isBounded: found.isBounded,
    pages: Math.ceil(found.total / SEARCH_PAGE_SIZE),
    meant: found.total === 0 ? await respell(q, { sectionId: chosen?.id ?? null, sinceMs }) : null,
  }
}

/** The headline with what was found in it; as it is where the index has kept it otherwise. */
function headlineParts(headline: string, found: string): SnippetPart[] {
  const parts = snippetParts(found)
  return parts.map(({ text }) => text).join('') === headline ? parts : [{ text: headline, isMark: false }]
}

/** The first instant (ms UTC) of the days that a span takes in; it moves at midnight, when the page is made anew. */
function sinceOf(when: SearchSpan, zone: string): number {
  const at = now()
  recordDue(nextMidnightMs(at, zone))
  return nextMidnightMs(at.getTime() - SPAN_DAYS[when] * DAY_MS, zone)
}
