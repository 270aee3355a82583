import { getSite } from '@/features/settings/public'
import { cardQuery } from '@/features/stories/card-query'
import { toCards } from '@/features/stories/cards'
import { recordNextChange } from '@/features/stories/next-change'
import { recordTags, tag } from '@/lib/tags'
import { jsonFeed } from './json-feed'
import { manifest } from './manifest'
import { FEED_SIZE } from './public-list-feeds'
import { rss } from './rss'

export { feedPath, getAuthorFeed, getSectionFeed, getTopicFeed, type FeedAnswer } from './public-list-feeds'
export { getNewsSitemap } from './public-news-sitemap'
export { getSitemap } from './public-sitemap'

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

/** What a system needs to put the paper on its home screen. Records `site`. */
export async function getManifest(): Promise<string> {
  return manifest(await getSite())
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
