import { Feed } from 'feed'
import type { PublicSite } from '@/features/settings/public'
import type { StoryCard } from '@/features/stories/types'
import { previewFile } from '@/features/stories/preview-file'
import { xmlText } from './xml-text'

/** What a feed is of: the paper or one of its lists. `page` and `path` are where the list and the feed itself are. */
export type FeedChannel = { title: string; description: string; page: string; path: string }

const NAMESPACES = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"'

/** RSS 2.0 of stories, newest first. */
export function rss(site: PublicSite, cards: readonly StoryCard[], channel: FeedChannel): string {
  const changes = cards.map(({ publishedAt, updatedAt }) => updatedAt ?? publishedAt).sort()
  const feed = new Feed({
    title: xmlText(channel.title),
    description: xmlText(channel.description),
    id: site.origin + channel.page,
    link: site.origin + channel.page,
    language: site.language,
    copyright: xmlText(site.imprint || site.name),
    feedLinks: { rss: site.origin + channel.path },
    updated: new Date(changes.at(-1) ?? 0),
    generator: 'Broadsheet',
  })
  for (const card of cards) feed.addItem(item(site, card))
  return feed.rss2().replace('<rss ', `<rss ${NAMESPACES} `)
}

function item(site: PublicSite, card: StoryCard) {
  const creators = card.bylines.map(({ name }) => xmlText(name)).join(', ')
  return {
    title: xmlText(card.headline),
    id: `urn:uuid:${card.id}`,
    guid: `urn:uuid:${card.id}`,
    link: site.origin + card.url,
    description: xmlText(card.standfirst ?? ''),
    extensions: [
      // RSS 2.0 keeps `author` for an e-mail address, which no byline shows; names belong in dc:creator.
      ...(creators ? [{ name: 'dc:creator', objects: { _text: creators } }] : []),
      // RSS has no word for a change, such as the last update of a live story; the feed's link to itself is Atom's too.
      ...(card.updatedAt ? [{ name: 'atom:updated', objects: { _text: card.updatedAt } }] : []),
      ...picture(site, card),
    ],
    category: [{ name: xmlText(card.section.name) }],
    date: new Date(card.publishedAt),
  }
}

/** Media RSS, since an `enclosure` must say a length that a card does not know. @see https://www.rssboard.org/media-rss */
function picture({ origin }: PublicSite, card: StoryCard) {
  const file = previewFile(card.picture)
  if (!card.picture || !file) return []
  const { alt, credit } = card.picture
  const _attributes = { url: origin + file.url, type: 'image/jpeg', medium: 'image', ...sizeOf(file) }
  const words = {
    ...(alt && { 'media:description': { _attributes: { type: 'plain' }, _text: xmlText(alt) } }),
    ...(credit && { 'media:credit': { _text: xmlText(credit) } }),
  }
  return [{ name: 'media:content', objects: { _attributes, ...words } }]
}

function sizeOf({ width, height }: { width: number; height: number }) {
  return { width: String(width), height: String(height) }
}
