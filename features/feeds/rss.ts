import { Feed } from 'feed'
import type { PublicSite } from '@/features/settings/public'
import type { StoryCard } from '@/features/stories/types'
import { xmlText } from './xml-text'

/** RSS 2.0 of stories, newest first. `path` is where the feed itself is. */
export function rss(site: PublicSite, cards: readonly StoryCard[], path = '/feed.xml'): string {
  const newest = cards[0]
  const feed = new Feed({
    title: xmlText(site.name),
    description: xmlText(site.tagline || site.name),
    id: site.origin + '/',
    link: site.origin + '/',
    language: site.language,
    copyright: xmlText(site.imprint || site.name),
    feedLinks: { rss: site.origin + path },
    updated: newest ? new Date(newest.updatedAt ?? newest.publishedAt) : new Date(0),
    generator: 'Broadsheet',
  })
  for (const card of cards) feed.addItem(item(site, card))
  return feed.rss2()
}

function item(site: PublicSite, card: StoryCard) {
  return {
    title: xmlText(card.headline),
    id: `urn:uuid:${card.id}`,
    guid: `urn:uuid:${card.id}`,
    link: site.origin + card.url,
    description: xmlText(card.standfirst ?? ''),
    author: card.bylines.map(({ name, slug }) => ({ name: xmlText(name), link: `${site.origin}/author/${slug}` })),
    category: [{ name: xmlText(card.section.name) }],
    date: new Date(card.publishedAt),
  }
}
