import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { indexByline } from '@/db/search/index-story'
import { author, story, storyByline } from '@/db/schema'
import type { AuthorId, StoryId } from '@/lib/ids'

const BATCH = 500

/**
 * Have the search find an author's published and scheduled stories under the names that their bylines have now. Batch
 * by batch, so that the memory it takes does not grow with the archive.
 */
export async function reindexAuthor(tx: Tx, authorId: AuthorId): Promise<void> {
  let last: StoryId | null = null
  for (;;) {
    const batch = await nextStories(tx, authorId, last)
    const bylines = await bylinesOf(tx, batch)
    for (const { id, language } of batch)
      await indexByline(tx, { storyId: id, byline: (bylines.get(id) ?? []).join(', '), language })
    last = batch.at(-1)?.id ?? null
    if (batch.length < BATCH) return
  }
}

async function nextStories(tx: Tx, authorId: AuthorId, after: StoryId | null) {
  return tx
    .select({ id: story.id, language: story.language })
    .from(storyByline)
    .innerJoin(story, eq(story.id, storyByline.storyId))
    .where(and(eq(storyByline.authorId, authorId), after ? gt(storyByline.storyId, after) : undefined))
    .orderBy(asc(storyByline.storyId))
    .limit(BATCH)
}

async function bylinesOf(tx: Tx, stories: { id: StoryId }[]): Promise<Map<StoryId, string[]>> {
  const ids = stories.map(({ id }) => id)
  const rows = await tx
    .select({ storyId: storyByline.storyId, name: author.name })
    .from(storyByline)
    .innerJoin(author, eq(author.id, storyByline.authorId))
    .where(inArray(storyByline.storyId, ids))
    .orderBy(asc(storyByline.storyId), asc(storyByline.position))
  const bylines = new Map<StoryId, string[]>()
  for (const { storyId, name } of rows) bylines.set(storyId, [...(bylines.get(storyId) ?? []), name])
  return bylines
}
