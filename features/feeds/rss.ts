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
  return feed.rss2().replace('<rss ', '<rss xmlns:dc="http://purl.org/dc/elements/1.1/" ')
}

function item(site: PublicSite, card: StoryCard) {
  const creators = card.bylines.map(({ name }) => xmlText(name)).join(', ')
  return {
    title: xmlText(card.headline),
    id: `urn:uuid:${card.id}`,
    guid: `urn:uuid:${card.id}`,
    link: site.origin + card.url,
    description: xmlText(card.standfirst ?? ''),
    // RSS 2.0 keeps `author` for an e-mail address, which no byline shows; names belong in dc:creator.
    extensions: creators ? [{ name: 'dc:creator', objects: { _text: creators } }] : [],
    category: [{ name: xmlText(card.section.name) }],
    date: new Date(card.publishedAt),
  }
}
