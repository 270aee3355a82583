import type { StoryCard } from '@/features/stories/types'
import { paperId, webSiteId, type Paper } from './publisher'

type List = { name: string; path: string; cards: readonly Pick<StoryCard, 'url' | 'headline'>[] }

/** A page that lists stories, for machines: those on it, in order. @see https://schema.org/CollectionPage */
export function listData(site: Paper, { name, path, cards }: List): Record<string, unknown> {
  const url = site.origin + path
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name,
    url,
    isPartOf: { '@type': 'WebSite', '@id': webSiteId(site), name: site.name, url: `${site.origin}/` },
    publisher: { '@type': 'NewsMediaOrganization', '@id': paperId(site), name: site.name },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: cards.length,
      itemListElement: cards.map((card, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: site.origin + card.url,
        name: card.headline,
      })),
    },
  }
}
