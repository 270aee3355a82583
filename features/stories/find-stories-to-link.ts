import { and, desc, eq, ne } from 'drizzle-orm'
import { db } from '@/db/client'
import { revision, section, story, visibleStory } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { foldForSearch } from './fold'
import { storyPath } from '@/lib/story-path'
import type { LinkChoice } from './types'

const MAX_CHOICES = 12
/** How many of each, the newest, are looked through. */
const MAX_LOOKED_THROUGH = 2_000
const MAX_QUERY_CHARS = 200

/**
 * At most 12 stories that a link can lead to: first those that readers see, the newest first, then the actor's own
 * that are not out. Of each kind the newest 2,000 are looked through; without a `q` these are simply the newest.
 * @throws AppError `forbidden` for who does not write stories.
 */
export async function findStoriesToLink(actor: Actor, q: string): Promise<LinkChoice[]> {
  demand(actor, 'writeStories')
  const wanted = foldForSearch(q.slice(0, MAX_QUERY_CHARS))
  const choices = [...(await listVisible()), ...(await listOwnDrafts(actor))]
  return choices.filter(({ headline }) => headline && foldForSearch(headline).includes(wanted)).slice(0, MAX_CHOICES)
}

async function listVisible(): Promise<LinkChoice[]> {
  const rows = await visibleHeadlinesQuery()
  return rows.map(({ id, headline, sectionSlug, urlDate, slug, publishAt }) => ({
    id,
    headline,
    url: storyPath({ sectionSlug, urlDate, slug }),
    when: publishAt.toISOString(),
  }))
}

/** Not run until awaited, so that tests can ask for its plan. */
export function visibleHeadlinesQuery() {
  return db
    .select({
      id: visibleStory.id,
      headline: revision.headline,
      sectionSlug: section.slug,
      urlDate: visibleStory.urlDate,
      slug: visibleStory.slug,
      publishAt: visibleStory.publishAt,
    })
    .from(visibleStory)
    .innerJoin(revision, eq(revision.id, visibleStory.liveRevisionId))
    .innerJoin(section, eq(section.id, visibleStory.sectionId))
    .orderBy(desc(visibleStory.publishAt))
    .limit(MAX_LOOKED_THROUGH)
}

async function listOwnDrafts(actor: Actor): Promise<LinkChoice[]> {
  if (actor.kind !== 'user') return []
  const rows = await db
    .select({ id: story.id, headline: revision.headline, deskState: story.deskState })
    .from(story)
    .innerJoin(revision, eq(revision.id, story.workingRevisionId))
    .where(and(eq(story.createdBy, actor.userId), ne(story.deskState, 'trashed')))
    .orderBy(desc(story.touchedAt))
    .limit(MAX_LOOKED_THROUGH)
  return rows
    .filter(({ deskState }) => deskState !== 'published')
    .map(({ id, headline }) => ({ id, headline, url: null, when: null }))
}
