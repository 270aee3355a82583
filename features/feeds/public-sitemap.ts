import { getSite, type PublicSite } from '@/features/settings/public'
import { recordNextChange } from '@/features/stories/next-change'
import { storyPath } from '@/lib/story-path'
import { recordTags, tag } from '@/lib/tags'
import { sitemap, sitemapIndex, type SitemapPage } from './sitemap'
import {
  authorsQuery,
  lastChangeOf,
  newer,
  pagesQuery,
  sectionsQuery,
  storiesQuery,
  topicsQuery,
} from './sitemap-queries'

/** The protocol's limit for one file. */
const SITEMAP_SIZE = 50_000

/**
 * The sitemap: front, sections, pages about the paper, topics, authors and all stories, the oldest first so that full parts stay as they are.
 * While it has more than `size` pages it is an index of its parts, which are asked for by number, from 1. Null for a
 * part that is not there. Records `front` and `pages`.
 */
export async function getSitemap(part: number | null = null, size = SITEMAP_SIZE): Promise<string | null> {
  recordTags(tag.front, tag.pages)
  const site = await getSite()
  await recordNextChange()
  const { lists, stories } = await readLists(site)
  const parts = Math.max(1, Math.ceil((lists.length + stories) / size))
  if (part === null && parts > 1) return sitemapIndex(await partsOf(site, lists, parts, size))
  const place = placeOf(part ?? 1, lists.length, size)
  if (place === null || (part ?? 1) > parts) return null
  return sitemap([...lists.slice(place.from, place.to), ...(await readStories(site, place))])
}

/** The pages that are no stories, each with the last change of a story on it, and how many stories there are. */
async function readLists(site: PublicSite): Promise<{ lists: SitemapPage[]; stories: number }> {
  const [bySection, pages, topics, authors] = await Promise.all([
    sectionsQuery(),
    pagesQuery(),
    topicsQuery(),
    authorsQuery(),
  ])
  const page = (path: string, changedAt: Date | null) => ({
    url: site.origin + path,
    changedAt: changedAt?.toISOString() ?? null,
  })
  const changes = new Map(bySection.map((row) => [row.sectionId, newer(row.updatedAt, row.publishedAt)]))
  const lists = [
    page('/', [...changes.values()].reduce(newer, null)),
    ...site.sections.map(({ id, url }) => page(url, changes.get(id) ?? null)),
    ...pages.map(({ slug, updatedAt }) => page(`/${slug}`, updatedAt)),
    ...topics.map(({ slug, updatedAt, publishedAt }) => page(`/topic/${slug}`, newer(updatedAt, publishedAt))),
    ...authors.map(({ slug, updatedAt, publishedAt }) => page(`/author/${slug}`, newer(updatedAt, publishedAt))),
  ]
  return { lists, stories: bySection.reduce((sum, row) => sum + row.stories, 0) }
}

type Place = { from: number; to: number; offset: number; limit: number }

/** Which lists and which stories are in a part. */
function placeOf(part: number, lists: number, size: number): Place | null {
  if (!Number.isSafeInteger(part) || part < 1) return null
  const from = (part - 1) * size
  const taken = Math.max(0, Math.min(size, lists - from))
  return { from, to: from + size, offset: Math.max(0, from - lists), limit: size - taken }
}

async function readStories(site: PublicSite, { offset, limit }: Place): Promise<SitemapPage[]> {
  if (limit === 0) return []
  const slugs = new Map(site.sections.map(({ id, slug }) => [id, slug]))
  return (await storiesQuery(limit, offset)).flatMap((row) => {
    const sectionSlug = slugs.get(row.sectionId)
    if (!sectionSlug) return []
    const url = site.origin + storyPath({ sectionSlug, urlDate: row.urlDate, slug: row.slug })
    return { url, changedAt: newer(row.updatedAt, row.publishedAt)?.toISOString() ?? null }
  })
}

async function partsOf(site: PublicSite, lists: SitemapPage[], parts: number, size: number): Promise<SitemapPage[]> {
  const found: SitemapPage[] = []
  for (let part = 1; part <= parts; part++) {
    const { from, to, offset, limit } = placeOf(part, lists.length, size)!
    const ofStories = limit > 0 ? await lastChangeOf(limit, offset) : null
    const changes = [ofStories?.toISOString(), ...lists.slice(from, to).map(({ changedAt }) => changedAt)]
    const changedAt =
      changes
        .filter((at) => typeof at === 'string')
        .sort()
        .at(-1) ?? null // ISO 8601 sorts by time
    found.push({ url: `${site.origin}/sitemap.xml?part=${part}`, changedAt })
  }
  return found
}
