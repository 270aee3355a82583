import { asc, count, desc, eq, inArray, min, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { storyTopic, topic, visibleStory } from '@/db/schema'
import type { AuthorId, StoryId, TopicId } from '@/lib/ids'
import { recordTags, tag } from '@/lib/tags'
import { hasByline, hasTopic } from './card-query'

/** Counting stops here: what a page costs must not grow with the archive. */
const MAX_COUNTED = 1000
const TOPICS = 8

/** How many stories a list has, and when the first one appeared; not known (null) when there are more than are counted. */
export type ListExtent = { total: number; isBounded: boolean; since: string | null }
export type TopicLink = { name: string; url: string }

/** How many stories of a topic the public may see. The reader of the list records what this depends on. */
export async function countTopic(id: TopicId): Promise<ListExtent> {
  return extentOf(hasTopic([id]))
}

/** How many stories of an author the public may see, as `countTopic`. */
export async function countAuthor(id: AuthorId): Promise<ListExtent> {
  return extentOf(hasByline(id))
}

/** The query of the counts. Not run until awaited, so that tests can ask for its plan. */
export function extentQuery(where: SQL) {
  const listed = db
    .select({ at: visibleStory.firstPublishedAt })
    .from(visibleStory)
    .where(where)
    .limit(MAX_COUNTED + 1)
    .as('listed')
  return db.select({ total: count(), since: min(listed.at) }).from(listed)
}

async function extentOf(where: SQL): Promise<ListExtent> {
  const [row] = await extentQuery(where)
  const { total, since } = row ?? { total: 0, since: null }
  if (total > MAX_COUNTED) return { total: MAX_COUNTED, isBounded: true, since: null }
  return { total, isBounded: false, since: since?.toISOString() ?? null }
}

/** The topics of these stories but for one, the most frequent first. Records their tags. */
export async function listTopicsOf(ids: StoryId[], but?: TopicId): Promise<TopicLink[]> {
  if (ids.length === 0) return []
  const rows = await topicsQuery(ids)
  const others = rows.filter(({ id }) => id !== but).slice(0, TOPICS)
  recordTags(...others.map(({ id }) => tag.topic(id)))
  return others.map(({ name, slug }) => ({ name, url: `/topic/${slug}` }))
}

/** The query of `listTopicsOf`, as `extentQuery`. */
export function topicsQuery(ids: StoryId[]) {
  return db
    .select({ id: topic.id, name: topic.name, slug: topic.slug })
    .from(storyTopic)
    .innerJoin(topic, eq(topic.id, storyTopic.topicId))
    .where(inArray(storyTopic.storyId, ids))
    .groupBy(topic.id)
    .orderBy(desc(count()), asc(topic.name))
    .limit(TOPICS + 1)
}
