import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { visibleStory } from '@/db/schema'
import { getSite } from '@/features/settings/public'
import { recordTags, tag } from '@/lib/tags'
import { isBefore } from './before'
import { cardQuery } from './card-query'
import { toCards } from './cards'
import { recordNextChange } from './next-change'
import type { PublicStory, StoryCard } from './types'

/**
 * The story of the same section that was published just before this one; null for its first. Records `section`, whose
 * page says the same order, and when the list changes by itself.
 */
export async function findNextInSection(story: Pick<PublicStory, 'id' | 'section'>): Promise<StoryCard | null> {
  const sectionId = story.section.id
  recordTags(tag.section(sectionId))
  const [{ sections }, [place]] = await Promise.all([
    getSite(),
    db.select({ at: visibleStory.publishAt }).from(visibleStory).where(eq(visibleStory.id, story.id)),
    recordNextChange(),
  ])
  if (!place) return null
  const older = and(eq(visibleStory.sectionId, sectionId), isBefore({ at: place.at, id: story.id }))
  const [card] = await toCards(await cardQuery(older, 1), sections)
  return card ?? null
}
