import { eq, isNull } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { sitePage } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { reorderPagesSchema } from './input'

/**
 * Put the pages in this order, the first one first.
 * @throws AppError `forbidden`; `conflict` when these are not exactly the pages that there are.
 */
export async function reorderPages(actor: Actor, input: unknown): Promise<void> {
  demand(actor, 'editPages')
  const { pageIds } = parseInput(reorderPagesSchema, input)
  await transaction(async (tx) => {
    const rows = await tx
      .select({ id: sitePage.id, slug: sitePage.slug })
      .from(sitePage)
      .where(isNull(sitePage.removedAt))
    const wanted = new Set(pageIds)
    if (wanted.size !== pageIds.length || rows.length !== wanted.size || rows.some(({ id }) => !wanted.has(id)))
      throw new AppError('conflict', 'The pages have changed meanwhile. Reload this page and order them again.')
    for (const [index, id] of pageIds.entries())
      await tx
        .update(sitePage)
        .set({ position: index + 1 })
        .where(eq(sitePage.id, id))
    const slugs = new Map(rows.map(({ id, slug }) => [id, slug]))
    const order = pageIds.map((id) => slugs.get(id)).join(', ')
    const trace = { verb: 'page.reorder', thingKind: 'page', thingId: pageIds[0] ?? '', detail: { order } } as const
    await recordHistory(tx, actor, trace)
    await touch(tx, tag.site, tag.pages)
  })
}
