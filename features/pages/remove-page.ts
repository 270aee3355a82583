import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { sitePage } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { getPage } from './get-page'
import { pageIdSchema } from './input'

/**
 * Take a page from readers. Its words, earlier versions and former addresses are kept: undone by restorePage.
 * @throws AppError `forbidden`; `not_found`.
 */
export async function removePage(actor: Actor, input: unknown): Promise<{ title: string }> {
  demand(actor, 'editPages')
  const { pageId } = parseInput(pageIdSchema, input)
  return transaction(async (tx) => {
    const { title, slug } = await getPage(pageId)
    await tx.update(sitePage).set({ removedAt: now() }).where(eq(sitePage.id, pageId))
    await recordHistory(tx, actor, { verb: 'page.remove', thingKind: 'page', thingId: pageId, detail: { title, slug } })
    await touch(tx, tag.site, tag.pages, tag.page(pageId))
    return { title }
  })
}
