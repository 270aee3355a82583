import { count, max } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { sitePage } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { emptyBody } from '@/lib/body'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import { newId, type SitePageId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { choosePageSlug } from './choose-slug'
import { createPageSchema, MAX_PAGES } from './input'

/**
 * Begin a page about the paper, at the end of their list. Readers see it once it has words. Undone by removePage.
 * @throws AppError `forbidden`; `invalid` or `conflict`, field `slug`, as choosePageSlug; `conflict` when there are 40.
 */
export async function createPage(actor: Actor, input: unknown): Promise<{ pageId: SitePageId; slug: string }> {
  demand(actor, 'editPages')
  const { title, slug: typed, language } = parseInput(createPageSchema, input)
  return transaction(async (tx) => {
    const [all] = await tx.select({ pages: count(), last: max(sitePage.position) }).from(sitePage)
    if ((all?.pages ?? 0) >= MAX_PAGES)
      throw new AppError('conflict', `There are ${MAX_PAGES} pages already. Remove one first.`)
    const slug = await choosePageSlug(tx, { typed, title, own: null })
    const pageId = newId<SitePageId>()
    const at = now()
    await tx.insert(sitePage).values({
      id: pageId,
      slug,
      title,
      body: emptyBody(),
      language: language ?? null,
      wordCount: 0,
      position: (all?.last ?? 0) + 1,
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
