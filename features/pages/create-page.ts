import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { formerPageSlug, sitePage } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { emptyBody } from '@/lib/body'
import { now } from '@/lib/clock'
import { newId, type SitePageId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { choosePageSlug } from './choose-slug'
import { createPageSchema } from './input'
import { placeAtEnd } from './place-at-end'

/**
 * Begin a page about the paper, at the end of their list. Readers see it once it has words. Undone by removePage.
 * @throws AppError `forbidden`; `invalid` or `conflict`, field `slug`, as choosePageSlug; `conflict` when there are 40.
 */
export async function createPage(actor: Actor, input: unknown): Promise<{ pageId: SitePageId; slug: string }> {
  demand(actor, 'editPages')
  const { title, slug: typed, language } = parseInput(createPageSchema, input)
  return transaction(async (tx) => {
    const position = await placeAtEnd(tx)
    const slug = await choosePageSlug(tx, { typed, title, own: null })
    // It may have led to a page that is removed.
    await tx.delete(formerPageSlug).where(eq(formerPageSlug.slug, slug))
    const pageId = newId<SitePageId>()
    const at = now()
    await tx.insert(sitePage).values({
      id: pageId,
      slug,
      title,
      body: emptyBody(),
      language: language ?? null,
      wordCount: 0,
      position,
      version: 1,
      createdAt: at,
      updatedAt: at,
      updatedBy: actor.kind === 'user' ? actor.userId : null,
    })
    await recordHistory(tx, actor, { verb: 'page.create', thingKind: 'page', thingId: pageId, detail: { title, slug } })
    await touch(tx, tag.site, tag.pages, tag.page(pageId))
    return { pageId, slug }
  })
}
