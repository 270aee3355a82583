import type { PublicSite } from '@/features/settings/public'
import { previewFile } from '@/features/stories/preview-file'
import type { StoryCard } from '@/features/stories/types'
import { xmlText } from './xml-text'

/** JSON Feed 1.1 of the paper, newest first. @see https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(site: PublicSite, cards: readonly StoryCard[]): string {
  const { name, tagline, origin, language } = site
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: xmlText(name),
    home_page_url: `${origin}/`,
    feed_url: `${origin}/feed.json`,
    ...(tagline && { description: xmlText(tagline) }),
    icon: `${origin}/icon-512.png`,
    favicon: `${origin}/icon-192.png`,
    authors: [{ name: xmlText(name), url: `${origin}/` }],
    language,
    items: cards.map((card) => item(site, card)),
  })
}

function item({ origin }: PublicSite, card: StoryCard) {
  const image = previewFile(card.picture)
  const headline = xmlText(card.headline)
  const standfirst = xmlText(card.standfirst ?? '')
  return {
    id: `urn:uuid:${card.id}`,
    url: origin + card.url,
    title: headline,
    ...(standfirst && { summary: standfirst }),
    // An item must have content; the feed leads to the story and does not stand in for it.
    content_text: standfirst || headline,
    ...(image && { image: origin + image.url }),
    date_published: card.publishedAt,
    date_modified: card.updatedAt ?? card.publishedAt,
    ...(card.bylines.length > 0 && {
      authors: card.bylines.map(({ name, slug }) => ({ name: xmlText(name), url: `${origin}/author/${slug}` })),
    }),
    tags: [xmlText(card.section.name)],
    language: card.language,
  }
}
