import { and, asc, count, eq, gt, isNull, max, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { author, sitePage, storyByline, storyTopic, topic, visibleStory } from '@/db/schema'

const LAST_CHANGE = { updatedAt: max(visibleStory.updatedAt), publishedAt: max(visibleStory.firstPublishedAt) }

/** The later of two instants. */
export function newer(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}

/** How many stories each section has and when one last changed: one pass over what is visible. */
export function sectionsQuery() {
  return db
    .select({ sectionId: visibleStory.sectionId, stories: count(), ...LAST_CHANGE })
    .from(visibleStory)
    .groupBy(visibleStory.sectionId)
}

/** The pages about the paper that have words. */
export function pagesQuery() {
  return db
    .select({ slug: sitePage.slug, updatedAt: sitePage.updatedAt })
    .from(sitePage)
    .where(and(gt(sitePage.wordCount, 0), isNull(sitePage.removedAt)))
    .orderBy(asc(sitePage.position), asc(sitePage.slug))
}

/** The topics of visible stories, and of no other. */
export function topicsQuery() {
  return slugsQuery(topic, storyTopic, eq(topic.id, storyTopic.topicId))
}

/** The authors of visible stories, and no other. */
export function authorsQuery() {
  return slugsQuery(author, storyByline, eq(author.id, storyByline.authorId))
}

/** What stories are listed by: the slugs of those things that a visible story has, and when one of its stories last changed. */
function slugsQuery(thing: typeof topic | typeof author, link: typeof storyTopic | typeof storyByline, isOf: SQL) {
  return db
    .select({ slug: thing.slug, ...LAST_CHANGE })
    .from(link)
    .innerJoin(visibleStory, eq(visibleStory.id, link.storyId))
    .innerJoin(thing, isOf)
    .groupBy(thing.slug)
    .orderBy(asc(thing.slug))
}

/** Stories, oldest first. Walks the index of `publish_at`, no further than the last one asked for. */
export function storiesQuery(limit: number, offset: number) {
  const { slug, urlDate, sectionId, updatedAt, firstPublishedAt: publishedAt } = visibleStory
  return db
    .select({ slug, urlDate, sectionId, updatedAt, publishedAt })
    .from(visibleStory)
    .orderBy(asc(visibleStory.publishAt), asc(visibleStory.id))
    .limit(limit)
    .offset(offset)
}

/** When one of these stories last changed; added up in the store, so that no row of an archive comes over. */
export async function lastChangeOf(limit: number, offset: number): Promise<Date | null> {
  const stories = storiesQuery(limit, offset).as('stories')
  const [row] = await db
    .select({ updatedAt: max(stories.updatedAt), publishedAt: max(stories.publishedAt) })
    .from(stories)
  return newer(row?.updatedAt ?? null, row?.publishedAt ?? null)
}
