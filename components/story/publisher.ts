import type { PublicSite } from '@/features/settings/public'

/** What data for machines needs to know of the paper. */
export type Paper = Pick<PublicSite, 'name' | 'origin'>

/** The names by which data of different pages means the same paper. */
export const paperId = ({ origin }: Paper) => `${origin}/#paper`
export const webSiteId = ({ origin }: Paper) => `${origin}/#website`

/** The paper as a publisher. @see https://schema.org/NewsMediaOrganization */
export function publisher(site: Paper) {
  const { name, origin } = site
  const logo = { '@type': 'ImageObject', url: `${origin}/icon-512.png`, width: 512, height: 512 }
  return { '@type': 'NewsMediaOrganization', '@id': paperId(site), name, url: `${origin}/`, logo }
}
