import { and, eq, inArray } from 'drizzle-orm'
import { visibleStory } from '@/db/schema'
import { anyOfText } from '@/db/search/match-text'
import { searchStore } from '@/db/search/search'
import { getSite } from '@/features/settings/public'
import { cardQuery, type CardRow } from '@/features/stories/card-query'
import { toCards } from '@/features/stories/cards'
import { recordNextChange } from '@/features/stories/next-change'
import type { StoryCard } from '@/features/stories/types'
import { recordTags, tag } from '@/lib/tags'
import { Gate } from './gate'
import { likeness } from './likeness'
import { meantPlaces, nearest, type MeantPlace } from './meant-places'
import { missedSlug, missedWords } from './missed-words'
import { areNear } from './near-words'
import { wordsOf } from './words-of'

const MAX_MEANT = 6
/** So many hits are held against the address. */
const MAX_HITS = 20
const MAX_OF_DAY = 60
/** A slug with one word mistyped or left out is this like; others of the same words are less. */
const ALIKE = 0.6
/** Singular and plural, or one letter mistyped in a word of some length. */
const SAME_WORD = 0.6

/** Anybody can make up addresses, and each is a search: so many are made, the rest of such pages go without. */
const gate = new Gate({ running: 2, perSecond: 10 })

export type Meant = {
  /** The words of the address, for the search field. */
  words: string
  /** The likeliest first, at most 6; when nothing is like it, the latest. */
  stories: StoryCard[]
  areLatest: boolean
  /** Sections, pages about the paper, bylines or topics with nearly this name. */
  places: MeantPlace[]
}

/**
 * What somebody may have meant by an address that has nothing: stories of the day in it whose slug is nearly this one,
 * then stories with most of its words, and places with nearly its name; when no story is, the latest. Safe and bounded for any address: at most one look at
 * an index and one search in its thread, few at a time, else none. Records `front` when it looked for stories.
 */
export async function findMeant(parts: readonly string[]): Promise<Meant> {
  const slug = missedSlug(parts)
  const words = missedWords(NAMED.has(parts[0] ?? '') ? parts.slice(1) : parts)
  const { sections } = await getSite()
  const sectionSlugs = new Set(sections.map((section) => section.slug))
  const isNamed = parts.length > 1 // a byline or a topic: looked up, and so behind the gate
  const look = async () => ({
    ...(await findRows(parts, slug, words, sectionSlugs)),
    places: isNamed ? await meantPlaces(parts, slug) : [],
  })
  const found = words.length === 0 ? null : await gate.run(look)
  const places = isNamed || words.length === 0 ? (found?.places ?? []) : await meantPlaces(parts, slug)
  const stories = found ? await toCards(found.rows.slice(0, MAX_MEANT), sections) : []
  return {
    words: words.join(' '),
    stories,
    areLatest: found?.areLatest ?? false,
    places,
  }
}

/** What stands before the name in an address says where, not what. */
const NAMED = new Set(['author', 'topic'])

type Found = { rows: CardRow[]; areLatest: boolean }

async function findRows(
  parts: readonly string[],
  slug: string,
  words: readonly string[],
  sectionSlugs: ReadonlySet<string>,
): Promise<Found> {
  recordTags(tag.front)
  await recordNextChange()
  const [ofDay, withWords] = await Promise.all([rowsOfDay(parts), rowsWith(words)])
  const near = nearest([...ofDay, ...withWords], slug, ALIKE)
  // A section stands in the address of all its stories.
  const telling = words.filter((word) => !sectionSlugs.has(word))
  const alike = withWords.filter((row) => hasMost(row, telling.length > 0 ? telling : words))
  const rows = [...new Map([...near, ...alike].map((row) => [row.id, row])).values()]
  if (rows.length > 0) return { rows, areLatest: false }
  return { rows: await cardQuery(undefined, MAX_MEANT), areLatest: true }
}

/** More than half of the words stand in what a reader sees of the story: one word in common is chance. */
function hasMost({ slug, headline, standfirst, kicker }: CardRow, words: readonly string[]): boolean {
  const seen = wordsOf([slug, headline, standfirst, kicker].join(' '))
  const common = words.filter((word) => seen.some((one) => areNear(one, word) || likeness(one, word) >= SAME_WORD))
  return common.length * 2 > words.length
}

/** The stories of the day that the address names, by the index of addresses. */
async function rowsOfDay(parts: readonly string[]): Promise<CardRow[]> {
  const date = /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})\/[^/]*$/.exec(parts.slice(-5).join('/'))?.slice(1).join('-')
  return date ? cardQuery(and(eq(visibleStory.urlDate, date)), MAX_OF_DAY) : []
}

/** The stories with any of the words, best match first. */
async function rowsWith(words: readonly string[]): Promise<CardRow[]> {
  const match = anyOfText(words)
  if (!match) return []
  const { hits } = await searchStore({ match, sectionId: null, sinceMs: null, page: 1, pageSize: MAX_HITS })
  const ids = hits.map(({ storyId }) => storyId)
  if (ids.length === 0) return []
  const rows = new Map((await cardQuery(inArray(visibleStory.id, ids), ids.length)).map((row) => [row.id, row]))
  return ids.flatMap((id) => rows.get(id) ?? [])
}
