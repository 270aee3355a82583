import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { formerPageSlug, formerSectionSlug, section, sitePage } from '@/db/schema'
import { AppError } from '@/lib/errors'
import type { SitePageId } from '@/lib/ids'
import { isReservedPageName } from '@/lib/reserved'
import { nameSlug } from '@/lib/slug'

/**
 * The slug of a page from what was typed, else from its title. What a removed page had or has is free.
 * @throws AppError `invalid`, field `slug`, for a name that the portal keeps for itself; `conflict` when a section or
 * another page has it, or had it, so that it must keep leading there.
 */
export async function choosePageSlug(
  tx: Tx,
  { typed, title, own }: { typed: string | undefined; title: string; own: SitePageId | null },
): Promise<string> {
  const slug = nameSlug(typed || title, 'page')
  if (isReservedPageName(slug))
    throw refusal('invalid', `The portal keeps the address /${slug} for itself. Choose another.`)
  const [ofSection] = await tx.select({ name: section.name }).from(section).where(eq(section.slug, slug))
  if (ofSection) throw refusal('conflict', `The section ${ofSection.name} has the address /${slug}. Choose another.`)
  const [formerly] = await tx
    .select({ name: section.name })
    .from(formerSectionSlug)
    .innerJoin(section, eq(section.id, formerSectionSlug.sectionId))
    .where(eq(formerSectionSlug.slug, slug))
  if (formerly)
    throw refusal('conflict', `The address /${slug} still leads to the section ${formerly.name}. Choose another.`)
  const [present] = await tx
    .select({ id: sitePage.id })
    .from(sitePage)
    .where(and(eq(sitePage.slug, slug), isNull(sitePage.removedAt)))
  if (present && present.id !== own) throw refusal('conflict', `Another page has the address /${slug}.`)
  const [former] = await tx
    .select({ id: formerPageSlug.pageId })
    .from(formerPageSlug)
    .innerJoin(sitePage, eq(sitePage.id, formerPageSlug.pageId))
    .where(and(eq(formerPageSlug.slug, slug), isNull(sitePage.removedAt)))
  if (former && former.id !== own) throw refusal('conflict', `The address /${slug} still leads to another page.`)
  return slug
}

function refusal(code: 'invalid' | 'conflict', words: string): AppError {
  return new AppError(code, words, { slug: words })
}
