import { db } from '@/db/client'
import { author, formerAddress, formerPageSlug, formerSectionSlug, section, sitePage, story, topic } from '@/db/schema'
import { formatBefore } from '@/features/stories/before'
import { storyPath } from '@/lib/story-path'
import { WORDS } from './words'

/** Where it does not take the store to know the address; with slips of the finger for the page of what is not there. */
const FIXED = [
  '/',
  '/archive',
  '/archive/2026/11',
  '/archive/2026/11/24',
  '/archive/2026/11/25',
  '/corrections',
  '/feed.json',
  '/feed.xml',
  '/manifest.webmanifest',
  '/news-sitemap.xml',
  '/search?q=quay&when=week',
  '/search?q=quay&section=news',
  '/sitemap.xml',
  ...WORDS.slice(0, 5).map((word) => `/search?q=${word}`),
  '/search?q=ines',
  '/news/2026/11/24/harbor-wall-to-rise',
  '/author/ines-fereira',
  '/topic/harbor',
  '/nwes',
]

/**
 * Every public address that the store gives rise to now: stories under each name they have or had, and in the wrong
 * section; lists with their feeds and a second page; pages about the paper. Also those that have nothing to show.
 */
export async function listAddresses(): Promise<string[]> {
  const [sections, stories, moved] = await Promise.all([
    db.select().from(section),
    db.select().from(story),
    db.select().from(formerAddress),
  ])
  const slugs = new Map(sections.map(({ id, slug }) => [id, slug]))
  const found = [...FIXED]
  for (const { sectionId, urlDate, slug } of stories)
    if (urlDate && slug) found.push(storyPath({ sectionSlug: slugs.get(sectionId)!, urlDate, slug }))
  for (const { urlDate, slug } of moved) found.push(storyPath({ sectionSlug: 'news', urlDate, slug }))
  const [first] = stories.filter(({ slug, urlDate }) => slug && urlDate)
  if (first?.publishAt) {
    found.push(storyPath({ sectionSlug: 'sport', urlDate: first.urlDate!, slug: first.slug! }))
    found.push(`/news?before=${formatBefore({ at: first.publishAt, id: first.id })}`)
  }
  const topics = await db.select().from(topic)
  const authors = await db.select().from(author)
  const lists = [
    ...sections.map(({ slug }) => `/${slug}`),
    ...(await db.select().from(formerSectionSlug)).map(({ slug }) => `/${slug}`),
    ...topics.map(({ slug }) => `/topic/${slug}`),
    ...authors.map(({ slug }) => `/author/${slug}`),
  ]
  // Feeds of lists read what the lists do: one of each kind is enough.
  const feeds = [`/${sections[0]!.slug}`, `/topic/${topics[0]!.slug}`, `/author/${authors[0]!.slug}`]
  found.push(...lists, ...feeds.map((list) => `${list}/feed.xml`))
  found.push(...(await db.select().from(sitePage)).map(({ slug }) => `/${slug}`))
  found.push(...(await db.select().from(formerPageSlug)).map(({ slug }) => `/${slug}`))
  return [...new Set(found)]
}
