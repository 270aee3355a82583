import { XMLBuilder } from 'fast-xml-parser'

/** A page of the sitemap; `changedAt` as ISO 8601. */
export type SitemapPage = { url: string; changedAt: string | null }

const builder = new XMLBuilder({ ignoreAttributes: false, format: false, suppressEmptyNode: true })

/** A sitemap of at most 50,000 pages. @see https://www.sitemaps.org/protocol.html */
export function sitemap(pages: readonly SitemapPage[]): string {
  const url = pages.map(({ url: loc, changedAt }) => (changedAt ? { loc, lastmod: changedAt } : { loc }))
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    urlset: { '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9', url },
  }) as string
}
