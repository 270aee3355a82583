import { XMLBuilder } from 'fast-xml-parser'

/** A page of the sitemap; `changedAt` as ISO 8601. */
export type SitemapPage = { url: string; changedAt: string | null }

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const builder = new XMLBuilder({ ignoreAttributes: false, format: false, suppressEmptyNode: true })

/** A sitemap of at most 50,000 pages. @see https://www.sitemaps.org/protocol.html */
export function sitemap(pages: readonly SitemapPage[]): string {
  return build({ urlset: { '@_xmlns': NAMESPACE, url: pages.map(entry) } })
}

/** The sitemap of sitemaps. @see https://www.sitemaps.org/protocol.html#index */
export function sitemapIndex(parts: readonly SitemapPage[]): string {
  return build({ sitemapindex: { '@_xmlns': NAMESPACE, sitemap: parts.map(entry) } })
}

function entry({ url: loc, changedAt }: SitemapPage) {
  return changedAt ? { loc, lastmod: changedAt } : { loc }
}

function build(root: Record<string, unknown>): string {
  return builder.build({ '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' }, ...root }) as string
}
