import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { formerPageSlug, sitePage } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { choosePageSlug } from './choose-slug'
import { getPage } from './get-page'
import { renamePageSchema } from './input'

/**
 * Give a page another address. Its former one leads to it for good.
 * @throws AppError `forbidden`; `not_found`; `invalid` or `conflict`, field `slug`, as choosePageSlug.
 */
export async function renamePage(actor: Actor, input: unknown): Promise<{ slug: string }> {
  demand(actor, 'editPages')
  const { pageId, slug: typed } = parseInput(renamePageSchema, input)
  return transaction(async (tx) => {
    const row = await getPage(pageId)
    const slug = await choosePageSlug(tx, { typed, title: row.title, own: pageId })
    if (slug === row.slug) return { slug }
    await tx.delete(formerPageSlug).where(eq(formerPageSlug.slug, slug))
    await tx.insert(formerPageSlug).values({ slug: row.slug, pageId })
    await tx.update(sitePage).set({ slug }).where(eq(sitePage.id, pageId))
    const detail = { fromSlug: row.slug, slug }
    await recordHistory(tx, actor, { verb: 'page.rename', thingKind: 'page', thingId: pageId, detail })
    await touch(tx, tag.site, tag.pages, tag.page(pageId))
    return { slug }
  })
}
