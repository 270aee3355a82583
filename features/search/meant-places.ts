import { and, gte, lt, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { author, topic } from '@/db/schema'
import { getSite } from '@/features/settings/public'
import { cardQuery, hasByline, hasTopic } from '@/features/stories/card-query'
import { recordNextChange } from '@/features/stories/next-change'
import type { AuthorId, TopicId } from '@/lib/ids'
import { recordTags, tag } from '@/lib/tags'
import { likeness } from './likeness'
import { areNear } from './near-words'

const MAX_PLACES = 2
const PLACE_ALIKE = 0.55
/** So many of the nearest are looked at for a story that shows them. */
const MAX_ASKED = 6
/** Names of the same first letter; what a very long list has beyond them is not offered. */
const MAX_CANDIDATES = 500

export type MeantPlace = { name: string; url: string }

/**
 * Sections and pages about the paper with nearly the one name of an address, or the bylines or topics with nearly the name
 * in `author/…` or `topic/…`, of those that readers can find a story by.
 */
export async function meantPlaces(parts: readonly string[], slug: string): Promise<MeantPlace[]> {
  if (slug === '') return []
  if (parts.length === 1) {
    const { sections, pages } = await getSite()
    const named = [...sections, ...pages.map(({ slug: of, title, url }) => ({ slug: of, name: title, url }))]
    return nearest(named, slug)
      .slice(0, MAX_PLACES)
      .map(({ name, url }) => ({ name, url }))
  }
  if (parts.length !== 2) return []
  if (parts[0] === 'author') return nearOf(author, slug, '/author', (id) => hasByline(id as AuthorId))
  return parts[0] === 'topic' ? nearOf(topic, slug, '/topic', (id) => hasTopic([id as TopicId])) : []
}

/** Bounded: one look at the index of addresses, and one at the stories of each that is near. */
async function nearOf(
  table: typeof author | typeof topic,
  slug: string,
  base: string,
  storiesOf: (id: string) => SQL,
): Promise<MeantPlace[]> {
  recordTags(tag.front)
  await recordNextChange()
  const letter = slug[0]!
  const rows = await db
    .select({ id: table.id, name: table.name, slug: table.slug })
    .from(table)
    .where(and(gte(table.slug, letter), lt(table.slug, String.fromCharCode(letter.charCodeAt(0) + 1))))
    .limit(MAX_CANDIDATES)
  const near = nearest(rows, slug).slice(0, MAX_ASKED)
  const found = await Promise.all(near.map(({ id }) => cardQuery(storiesOf(id), 1)))
  const seen = near.filter((_, at) => found[at]!.length > 0).slice(0, MAX_PLACES)
  return seen.map((row) => ({ name: row.name, url: `${base}/${row.slug}` }))
}

/** The likeliest first: a slip of the finger is nearer than many letters in common. */
export function nearest<T extends { slug: string }>(things: readonly T[], slug: string, from = PLACE_ALIKE): T[] {
  return things
    .map((thing) => ({ thing, alike: areNear(slug, thing.slug) ? 1 : likeness(slug, thing.slug) }))
    .filter(({ alike }) => alike >= from)
    .sort((one, other) => other.alike - one.alike)
    .map(({ thing }) => thing)
}
