import { desc } from 'drizzle-orm'
import { db } from '@/db/client'
import { visibleStory } from '@/db/schema'
import { getSite } from '@/features/settings/public'
import { cardQuery } from '@/features/stories/card-query'
import { toCards } from '@/features/stories/cards'
import { recordNextChange } from '@/features/stories/next-change'
import { storyPath } from '@/lib/story-path'
import { recordTags, tag } from '@/lib/tags'
import { jsonFeed } from './json-feed'
import { FEED_SIZE } from './public-list-feeds'
import { rss } from './rss'
import { sitemap } from './sitemap'

/** The protocol's limit for one file. */
const SITEMAP_SIZE = 50_000

export { feedPath, getAuthorFeed, getSectionFeed, getTopicFeed, type FeedAnswer } from './public-list-feeds'
export { getNewsSitemap } from './public-news-sitemap'

/** The paper's feed: its 50 newest stories. Records `front`. */
export async function getFeed(): Promise<string> {
  const { site, cards } = await newest()
  return rss(site, cards, { title: site.name, description: site.tagline || site.name, page: '/', path: '/feed.xml' })
}

/** The paper's feed as JSON: the same stories. Records `front`. */
export async function getJsonFeed(): Promise<string> {
  const { site, cards } = await newest()
  return jsonFeed(site, cards)
}

async function newest() {
  recordTags(tag.front)
  const site = await getSite()
  await recordNextChange()
  return { site, cards: await toCards(await cardQuery(undefined, FEED_SIZE), site.sections) }
}

/** The sitemap: front, sections and the 50,000 newest stories. Records `front`. */
export async function getSitemap(): Promise<string> {
  recordTags(tag.front)
  const site = await getSite()
  await recordNextChange()
  const columns = {
    slug: visibleStory.slug,
    urlDate: visibleStory.urlDate,
    sectionId: visibleStory.sectionId,
    publishedAt: visibleStory.firstPublishedAt,
    updatedAt: visibleStory.updatedAt,
  }
  const fixed = [
    { url: site.origin + '/', changedAt: null },
    ...site.sections.map(({ url }) => ({ url: site.origin + url, changedAt: null })),
  ]
  const rows = await db
    .select(columns)
    .from(visibleStory)
    .orderBy(desc(visibleStory.publishAt))
    .limit(SITEMAP_SIZE - fixed.length)
  const slugs = new Map(site.sections.map(({ id, slug }) => [id, slug]))
  const stories = rows.flatMap((row) => {
    const section = slugs.get(row.sectionId)
    if (!section) return []
    return {
      url: site.origin + storyPath({ sectionSlug: section, urlDate: row.urlDate, slug: row.slug }),
      changedAt: (row.updatedAt ?? row.publishedAt).toISOString(),
    }
  })
  return sitemap([...fixed, ...stories])
}

/** What crawlers may fetch: all that is public. */
export async function getRobots(): Promise<string> {
  const { origin } = await getSite()
  const closed = ['/newsroom', '/login', '/setup', '/api/', '/replies/', '/search']
  const sitemaps = ['/sitemap.xml', '/news-sitemap.xml']
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    ...sitemaps.map((path) => `Sitemap: ${origin}${path}`),
    '',
  ].join('\n')
}
