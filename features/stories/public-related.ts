import { and, eq, inArray, ne, notInArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { topic, visibleStory } from '@/db/schema'
import { getSite } from '@/features/settings/public'
import type { StoryId } from '@/lib/ids'
import { recordTags, tag } from '@/lib/tags'
import { cardQuery, hasTopic } from './card-query'
import { toCards } from './cards'
import { recordNextChange } from './next-change'
import { oncePictured } from './once-pictured'
import type { PublicStory, StoryCard } from './types'

const RELATED = 4

/**
 * Up to four stories to read next: the newest that share a topic, then the newest of the section,
 * then those of the paper. What the text itself points to is left out. Records the topics, the section, and `front`
 * when the section does not fill the row.
 * `shown` are stories that stand elsewhere on the page. A picture that the story or one before has is left out.
 */
export async function listRelated(story: PublicStory, shown: readonly StoryId[] = []): Promise<StoryCard[]> {
  const [{ sections }] = await Promise.all([getSite(), recordNextChange()])
  const slugs = story.topics.map(({ slug }) => slug)
  const topics = slugs.length > 0 ? await db.select({ id: topic.id }).from(topic).where(inArray(topic.slug, slugs)) : []
  recordTags(tag.section(story.section.id), ...topics.map(({ id }) => tag.topic(id)))
  const others = and(
    ne(visibleStory.id, story.id),
    notInArray(visibleStory.id, [...shown, ...(Object.keys(story.related) as StoryId[])]),
  )
  const ids = topics.map(({ id }) => id)
  const near = ids.length > 0 ? await cardQuery(and(hasTopic(ids), others), RELATED) : []
  const inSection = await cardQuery(and(eq(visibleStory.sectionId, story.section.id), others), RELATED)
  const rows = [...near, ...inSection.filter(({ id }) => !near.some((row) => row.id === id))].slice(0, RELATED)
  if (rows.length < RELATED) {
    recordTags(tag.front)
    const newest = await cardQuery(others, RELATED)
    rows.push(...newest.filter(({ id }) => !rows.some((row) => row.id === id)))
  }
  return oncePictured([story, ...(await toCards(rows.slice(0, RELATED), sections))]).slice(1)
}
