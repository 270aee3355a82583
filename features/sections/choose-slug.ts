import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { formerPageSlug, formerSectionSlug, section, sitePage } from '@/db/schema'
import { AppError } from '@/lib/errors'
import type { SectionId } from '@/lib/ids'
import { isReservedName } from '@/lib/reserved'
import { nameSlug } from '@/lib/slug'

/**
 * The slug of a section from what was typed, else from its name.
 * @throws AppError `invalid`, field `slug`, for a name that the portal keeps for itself; `conflict` when another
 * section or a page has it, or had it, so that it must keep leading there.
 */
export async function chooseSectionSlug(
  tx: Tx,
  { typed, name, own }: { typed: string | undefined; name: string; own: SectionId | null },
): Promise<string> {
  const slug = nameSlug(typed || name, 'section')
  const [present] = await tx.select({ id: section.id }).from(section).where(eq(section.slug, slug))
  // A section that has the name from before it was kept may go on with it.
  if (isReservedName(slug) && present?.id !== own)
    throw refusal('invalid', `The portal keeps the address /${slug} for itself. Choose another.`)
  if (present && present.id !== own) throw refusal('conflict', `Another section has the address /${slug}.`)
  const [former] = await tx
    .select({ id: formerSectionSlug.sectionId })
    .from(formerSectionSlug)
    .where(eq(formerSectionSlug.slug, slug))
  if (former && former.id !== own) throw refusal('conflict', `The address /${slug} still leads to another section.`)
  const [page] = await tx
    .select({ title: sitePage.title })
    .from(sitePage)
    .where(and(eq(sitePage.slug, slug), isNull(sitePage.removedAt)))
  if (page) throw refusal('conflict', `The page “${page.title}” has the address /${slug}. Choose another.`)
  const [formerPage] = await tx
    .select({ title: sitePage.title })
    .from(formerPageSlug)
    .innerJoin(sitePage, eq(sitePage.id, formerPageSlug.pageId))
    .where(and(eq(formerPageSlug.slug, slug), isNull(sitePage.removedAt)))
  if (formerPage)
    throw refusal('conflict', `The address /${slug} still leads to the page “${formerPage.title}”. Choose another.`)
  return slug
}

function refusal(code: 'invalid' | 'conflict', words: string): AppError {
  return new AppError(code, words, { slug: words })
}
