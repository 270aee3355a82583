import { and, asc, count, eq, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { author, comment, storyByline, storySource, storyTopic, topic } from '@/db/schema'
import type { StoryId } from '@/lib/ids'
import { recordTags, tag } from '@/lib/tags'
import { publicBylines } from './public-byline'
import type { PublicByline, PublicStory } from './types'

/** The bylines of stories in their order, in one query. Records the authors' tags. */
export async function bylinesOf(ids: StoryId[]): Promise<Map<StoryId, PublicByline[]>> {
  const rows = await db
    .select({ storyId: storyByline.storyId, author })
    .from(storyByline)
    .innerJoin(author, eq(author.id, storyByline.authorId))
    .where(inArray(storyByline.storyId, ids))
    .orderBy(asc(storyByline.storyId), asc(storyByline.position))
  recordTags(...rows.map((row) => tag.author(row.author.id)))
  const bylines = await publicBylines(rows.map((row) => row.author))
  return groupByStory(
    rows.map(({ storyId }, index) => ({ storyId, byline: bylines[index]! })),
    ({ byline }) => byline,
  )
}

/** How many approved replies each story has, in one query over an index. Records their tags. */
export async function replyCountsOf(ids: StoryId[]): Promise<Map<StoryId, number>> {
  recordTags(...ids.map(tag.replies))
  const rows = await db
    .select({ storyId: comment.storyId, replies: count() })
    .from(comment)
    .where(and(inArray(comment.storyId, ids), eq(comment.status, 'approved')))
    .groupBy(comment.storyId)
  return new Map(rows.map(({ storyId, replies }) => [storyId, replies]))
}

/** The topics of a story in their order. Records their tags. */
export async function topicsOf(id: StoryId): Promise<PublicStory['topics']> {
  const rows = await db
    .select({ topic })
    .from(storyTopic)
    .innerJoin(topic, eq(topic.id, storyTopic.topicId))
    .where(eq(storyTopic.storyId, id))
    .orderBy(asc(storyTopic.position))
  recordTags(...rows.map((row) => tag.topic(row.topic.id)))
  return rows.map(({ topic: { name, slug } }) => ({ name, slug, url: `/topic/${slug}` }))
}

/** The sources of a story that readers may see, in their order. */
export async function sourcesOf(id: StoryId): Promise<PublicStory['sources']> {
  const rows = await db.select().from(storySource).where(eq(storySource.storyId, id)).orderBy(asc(storySource.position))
  // No confidential source is ever written to this table; should one be, it stops here.
  return rows.flatMap(({ role, name, url }) => (role === 'confidential' ? [] : [{ role, name, url }]))
}

function groupByStory<R extends { storyId: StoryId }, T>(rows: R[], pick: (row: R) => T): Map<StoryId, T[]> {
  const groups = new Map<StoryId, T[]>()
  for (const row of rows) {
    const group = groups.get(row.storyId)
    if (group) group.push(pick(row))
    else groups.set(row.storyId, [pick(row)])
  }
  return groups
}
