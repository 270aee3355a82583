import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { storyByline, storyTopic } from '@/db/schema'
import { tag } from '@/lib/tags'
import type { StoryRow } from './get-story'

/** Tags of every page that shows this story, as the store has it now. Ask before and after a change. */
export async function storyTags({ id, sectionId }: Pick<StoryRow, 'id' | 'sectionId'>): Promise<string[]> {
  const topics = await db.select({ id: storyTopic.topicId }).from(storyTopic).where(eq(storyTopic.storyId, id))
  const authors = await db.select({ id: storyByline.authorId }).from(storyByline).where(eq(storyByline.storyId, id))
  return [
    tag.front,
    tag.story(id),
    tag.section(sectionId),
    ...topics.map((row) => tag.topic(row.id)),
    ...authors.map((row) => tag.author(row.id)),
  ]
}
