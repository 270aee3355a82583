import { asc } from 'drizzle-orm'
import { db } from '@/db/client'
import { section, type Pillar } from '@/db/schema'
import { env } from '@/lib/env'
import type { SectionId } from '@/lib/ids'
import { recordTags, tag } from '@/lib/tags'
import type { SiteSettings } from './input'
import { readSettings } from './read'

export type PublicSection = { id: SectionId; slug: string; name: string; pillar: Pillar; url: string }
export type PublicSite = SiteSettings & { origin: string; sections: PublicSection[] }

/** What every reader page needs to know of the paper: settings, sections in order, its origin. Records `site`. */
export async function getSite(): Promise<PublicSite> {
  recordTags(tag.site)
  const rows = await db.select().from(section).orderBy(asc(section.position), asc(section.slug))
  const sections = rows.map(({ id, slug, name, pillar }) => ({ id, slug, name, pillar, url: `/${slug}` }))
  return { ...(await readSettings()), origin: env().siteUrl, sections }
}
