import { XMLBuilder } from 'fast-xml-parser'
import { xmlText } from './xml-text'

/** A story of the last two days as news search wants it; `publishedAt` and `changedAt` as ISO 8601. */
export type NewsPage = {
  url: string
  headline: string
  language: string
  publishedAt: string
  changedAt: string | null
}

const builder = new XMLBuilder({ ignoreAttributes: false, format: false, suppressEmptyNode: true })

/**
 * A news sitemap of at most 1,000 stories.
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function newsSitemap(paper: string, pages: readonly NewsPage[]): string {
  const url = pages.map(({ url: loc, headline, language, publishedAt, changedAt }) => ({
    loc,
    ...(changedAt && { lastmod: changedAt }),
    'news:news': {
      'news:publication': { 'news:name': xmlText(paper), 'news:language': language },
      'news:publication_date': publishedAt,
      'news:title': xmlText(headline),
    },
  }))
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    urlset: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@_xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      url,
    },
  }) as string
}
