import { and, eq, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { author, formerSectionSlug, topic, visibleStory } from '@/db/schema'
import { getSite, type PublicSection } from '@/features/settings/public'
import type { AuthorId, TopicId } from '@/lib/ids'
import { recordTags, tag } from '@/lib/tags'
import { formatBefore, isBefore, LIST_PAGE_SIZE, parseBefore, placeQuery } from './before'
import { cardQuery, hasByline, hasTopic } from './card-query'
import { toCards } from './cards'
import { recordNextChange } from './next-change'
import { publicBylines } from './public-byline'
import type { PublicByline, StoryCard } from './types'

/**
 * A page of a list: `next` is the `before` of the one after it, or null at the end; `at` is its own, null for the first.
 * Where `at` is not what was asked for, the page has another address.
 */
type StoryList = { cards: StoryCard[]; next: string | null; at: string | null; isFirst: boolean }
export type SectionPage = StoryList & { section: PublicSection }
export type TopicPage = StoryList & { topic: { id: TopicId; slug: string; name: string } }
export type AuthorPage = StoryList & { author: PublicByline & { id: AuthorId } }

/**
 * The stories of a section, newest first, `size` a page. `moved` when the section had this slug before; null when
 * there is none. A `before` that is no place of the list is taken for the nearest newer one. Records `section`, and when the list changes by itself.
 */
export async function listSection(
  slug: string,
  before?: string | null,
  size = LIST_PAGE_SIZE,
): Promise<({ kind: 'list' } & SectionPage) | { kind: 'moved'; url: string } | null> {
  const { sections } = await getSite()
  const section = sections.find((one) => one.slug === slug)
  if (!section) {
    const [former] = await db.select().from(formerSectionSlug).where(eq(formerSectionSlug.slug, slug))
    const now = sections.find(({ id }) => id === former?.sectionId)
    return now ? { kind: 'moved', url: now.url } : null
  }
  recordTags(tag.section(section.id))
  return { kind: 'list', section, ...(await listPage(eq(visibleStory.sectionId, section.id), before, size)) }
}

/**
 * The stories of a topic, as `listSection`. Null when no story that the public may see has it, so that the name of a
 * topic tells of no story to come. Records `topic`; for an unknown one `front`, since only a publication makes it.
 */
export async function listTopic(
  slug: string,
  before?: string | null,
  size = LIST_PAGE_SIZE,
): Promise<TopicPage | null> {
  const [row] = await db.select().from(topic).where(eq(topic.slug, slug))
  recordTags(row ? tag.topic(row.id) : tag.front)
  const list = await listKnown(row && hasTopic([row.id]), before, size)
  return row && list ? { topic: { id: row.id, slug: row.slug, name: row.name }, ...list } : null
}

/** The stories of an author, as `listTopic`: null when there is none that the public may see. Records `author`. */
export async function listAuthor(
  slug: string,
  before?: string | null,
  size = LIST_PAGE_SIZE,
): Promise<AuthorPage | null> {
  const [row] = await db.select().from(author).where(eq(author.slug, slug))
  recordTags(row ? tag.author(row.id) : tag.front)
  const list = await listKnown(row && hasByline(row.id), before, size)
  if (!row || !list) return null
  const [byline] = await publicBylines([row])
  return { author: { ...byline!, id: row.id }, ...list }
}

/** The newest stories of the paper. Records `front`, and when they change by themselves. */
export async function listNewest(count: number): Promise<StoryCard[]> {
  recordTags(tag.front)
  const [{ sections }] = await Promise.all([getSite(), recordNextChange()])
  return toCards(await cardQuery(undefined, count), sections)
}

/** A page of a list of which no page is there until a story is seen in it. Records when it changes by itself. */
async function listKnown(
  where: SQL | undefined,
  before: string | null | undefined,
  size: number,
): Promise<StoryList | null> {
  await recordNextChange()
  if (!where || (await cardQuery(where, 1)).length === 0) return null
  return listPage(where, before, size)
}

async function listPage(where: SQL, beforeText: string | null | undefined, size: number): Promise<StoryList> {
  const asked = parseBefore(beforeText)
  const [{ sections }, [before = null]] = await Promise.all([
    getSite(),
    asked ? placeQuery(where, asked) : [],
    recordNextChange(),
  ])
  const rows = await cardQuery(and(where, isBefore(before)), size + 1)
  const shown = rows.slice(0, size)
  const last = rows.length > size ? shown.at(-1) : undefined
  const next = last ? formatBefore({ at: last.publishAt, id: last.id }) : null
  const at = before && formatBefore(before)
  return { cards: await toCards(shown, sections), next, at, isFirst: at === null }
}
