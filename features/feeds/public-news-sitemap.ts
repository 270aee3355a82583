import { and, desc, eq, gt } from 'drizzle-orm'
import { db } from '@/db/client'
import { revision, visibleStory } from '@/db/schema'
import { getSite } from '@/features/settings/public'
import { recordNextChange } from '@/features/stories/next-change'
import { nowMs } from '@/lib/clock'
import { storyPath } from '@/lib/story-path'
import { recordDue, recordTags, tag } from '@/lib/tags'
import { newsSitemap } from './news-sitemap'

/** How long a story counts as news for search engines. */
export const NEWS_LASTS_MS = 48 * 60 * 60 * 1000
/** The format's limit for one file. */
const NEWS_SIZE = 1_000

/**
 * The stories that were first published in the last 48 hours. Records `front`, and as due the instant at which the
 * oldest of them leaves, beside what else changes it by itself.
 */
export async function getNewsSitemap(): Promise<string> {
  recordTags(tag.front)
  const site = await getSite()
  await recordNextChange()
  const rows = await newsQuery(new Date(nowMs() - NEWS_LASTS_MS))
  for (const { publishedAt } of rows) recordDue(publishedAt.getTime() + NEWS_LASTS_MS)
  const slugs = new Map(site.sections.map(({ id, slug }) => [id, slug]))
  const pages = rows.flatMap(({ sectionId, urlDate, slug, headline, language, publishedAt, updatedAt }) => {
    const sectionSlug = slugs.get(sectionId)
    if (!sectionSlug) return []
    const url = site.origin + storyPath({ sectionSlug, urlDate, slug })
    const changedAt = updatedAt?.toISOString() ?? null
    return { url, headline, language, publishedAt: publishedAt.toISOString(), changedAt }
  })
  return newsSitemap(site.name, pages)
}

/** The query of the news, newest first. Not run until awaited, so that tests can ask for its plan. */
export function newsQuery(since: Date) {
  const { slug, urlDate, sectionId, language, firstPublishedAt: publishedAt, updatedAt } = visibleStory
  return (
    db
      .select({ slug, urlDate, sectionId, language, publishedAt, updatedAt, headline: revision.headline })
      .from(visibleStory)
      .innerJoin(revision, eq(revision.id, visibleStory.liveRevisionId))
      // No story is first published later than it was last approved to go out, and only that instant has an index.
      .where(and(gt(visibleStory.publishAt, since), gt(publishedAt, since)))
      .orderBy(desc(visibleStory.publishAt), desc(visibleStory.id))
      .limit(NEWS_SIZE)
  )
}
