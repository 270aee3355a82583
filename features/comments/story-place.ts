import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { revision, section, visibleStory, type Pillar } from '@/db/schema'
import type { StoryId } from '@/lib/ids'
import { storyPath } from '@/lib/story-path'

export type StoryPlace = { headline: string; url: string; pillar: Pillar }

/** The headline, path and pillar of a story that the public may see now, or null. */
export async function findStoryPlace(id: StoryId): Promise<StoryPlace | null> {
  const [row] = await db
    .select({
      headline: revision.headline,
      sectionSlug: section.slug,
      pillar: section.pillar,
      urlDate: visibleStory.urlDate,
      slug: visibleStory.slug,
    })
    .from(visibleStory)
    .innerJoin(revision, eq(revision.id, visibleStory.liveRevisionId))
    .innerJoin(section, eq(section.id, visibleStory.sectionId))
    .where(eq(visibleStory.id, id))
    .limit(1)
  return row ? { headline: row.headline, url: storyPath(row), pillar: row.pillar } : null
}
