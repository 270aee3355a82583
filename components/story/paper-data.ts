import type { PublicSite } from '@/features/settings/public'
import { paperId, publisher, webSiteId } from './publisher'

/** The paper for machines, on its front: what it is called, who makes it, how it is searched. @see https://schema.org/WebSite */
export function paperData(site: Pick<PublicSite, 'name' | 'tagline' | 'origin' | 'language'>): Record<string, unknown> {
  const { name, tagline, origin, language } = site
  const webSite = {
    '@type': 'WebSite',
    '@id': webSiteId(site),
    name,
    url: `${origin}/`,
    ...(tagline && { description: tagline }),
    inLanguage: language,
    publisher: { '@id': paperId(site) },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${origin}/search?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  }
  return { '@context': 'https://schema.org', '@graph': [webSite, publisher(site)] }
}
