import { and, eq, isNotNull } from 'drizzle-orm'
import { transaction, type Tx } from '@/db/client'
import { formerPageSlug, sitePage } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { AppError, isAppError } from '@/lib/errors'
import type { SitePageId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { choosePageSlug } from './choose-slug'
import { pageIdSchema } from './input'
import { placeAtEnd } from './place-at-end'

const MOST_TRIES = 20

/**
 * Bring a removed page back, at the end of the list: at its address, or with a number after it when that is taken now.
 * @throws AppError `forbidden`; `not_found` when it is not removed; `conflict` when there are too many pages.
 */
export async function restorePage(actor: Actor, input: unknown): Promise<{ title: string; slug: string }> {
  demand(actor, 'editPages')
  const { pageId } = parseInput(pageIdSchema, input)
  return transaction(async (tx) => {
    const [row] = await tx
      .select({ title: sitePage.title, slug: sitePage.slug })
      .from(sitePage)
      .where(and(eq(sitePage.id, pageId), isNotNull(sitePage.removedAt)))
    if (!row) throw new AppError('not_found', 'There is no such removed page.')
    const position = await placeAtEnd(tx)
    const slug = await findFreeSlug(tx, pageId, row)
    await tx.delete(formerPageSlug).where(eq(formerPageSlug.slug, slug))
    await tx.update(sitePage).set({ slug, position, removedAt: null }).where(eq(sitePage.id, pageId))
    const detail = { title: row.title, slug }
    await recordHistory(tx, actor, { verb: 'page.restore', thingKind: 'page', thingId: pageId, detail })
    await touch(tx, tag.site, tag.pages, tag.page(pageId))
    return { title: row.title, slug }
  })
}

async function findFreeSlug(tx: Tx, own: SitePageId, { title, slug }: { title: string; slug: string }) {
  for (let number = 1; ; number++) {
    try {
      return await choosePageSlug(tx, { typed: number === 1 ? slug : `${slug}-${number}`, title, own })
    } catch (error) {
      if (!isAppError(error) || number === MOST_TRIES) throw error
    }
  }
}
