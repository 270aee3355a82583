import type { PublicByline } from '@/features/stories/types'
import { publisher, type Paper } from './publisher'

/** The page of a byline for machines. @see https://schema.org/ProfilePage */
export function authorData(site: Paper, { name, slug, roleLine, bio }: PublicByline): Record<string, unknown> {
  const url = `${site.origin}/author/${slug}`
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url,
    mainEntity: {
      '@type': 'Person',
      '@id': url,
      name,
      url,
      ...(roleLine && { jobTitle: roleLine }),
      ...(bio && { description: bio }),
      worksFor: publisher(site),
    },
  }
}
