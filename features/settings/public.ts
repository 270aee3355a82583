import { and, asc, gt, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { section, sitePage, type Pillar } from '@/db/schema'
import { env } from '@/lib/env'
import type { SectionId } from '@/lib/ids'
import { recordTags, tag } from '@/lib/tags'
import type { SiteSettings } from './input'
import { readSettings } from './read'

export type PublicSection = { id: SectionId; slug: string; name: string; pillar: Pillar; url: string }
/** A page about the paper, as the foot of every page names it. */
type PageLink = { slug: string; title: string; url: string; language: string | null }
export type PublicSite = SiteSettings & { origin: string; sections: PublicSection[]; pages: PageLink[] }

/** What every reader page needs to know of the paper: settings, sections and pages in order, its origin. Records `site`. */
export async function getSite(): Promise<PublicSite> {
  recordTags(tag.site)
  const rows = await db.select().from(section).orderBy(asc(section.position), asc(section.slug))
  const sections = rows.map(({ id, slug, name, pillar }) => ({ id, slug, name, pillar, url: `/${slug}` }))
  return { ...(await readSettings()), origin: env().siteUrl, sections, pages: await listPageLinks() }
}

/** The pages about the paper that have words. */
async function listPageLinks(): Promise<PageLink[]> {
  const { slug, title, language, wordCount, position, removedAt } = sitePage
  const rows = await db
    .select({ slug, title, language })
    .from(sitePage)
    .where(and(gt(wordCount, 0), isNull(removedAt)))
    .orderBy(asc(position), asc(slug))
  return rows.map((row) => ({ ...row, url: `/${row.slug}` }))
}
