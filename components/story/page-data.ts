import type { PublicPage } from '@/features/pages/types'
import { paperId, webSiteId, type Paper } from './publisher'

/** What a page of this address is, where the vocabulary has a word for it. */
const KINDS: Readonly<Record<string, string>> = { about: 'AboutPage', contact: 'ContactPage' }

type Page = Pick<PublicPage, 'slug' | 'url' | 'title' | 'summary' | 'language' | 'updatedAt'>

/** A page about the paper, for machines. @see https://schema.org/AboutPage, https://schema.org/ContactPage */
export function pageData(site: Paper, { slug, url, title, summary, language, updatedAt }: Page) {
  const paper = { '@type': 'NewsMediaOrganization', '@id': paperId(site), name: site.name }
  return {
    '@context': 'https://schema.org',
    '@type': (Object.hasOwn(KINDS, slug) && KINDS[slug]) || 'WebPage',
    name: title,
    url: site.origin + url,
    description: summary,
    inLanguage: language,
    dateModified: updatedAt,
    isPartOf: { '@type': 'WebSite', '@id': webSiteId(site), name: site.name, url: `${site.origin}/` },
    about: paper,
    publisher: paper,
  }
}
