import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { section } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { reorderSectionsSchema } from './input'

/**
 * Put the sections in this order, the first one first.
 * @throws AppError `conflict` when these are not exactly the sections that there are.
 */
export async function reorderSections(actor: Actor, input: unknown): Promise<void> {
  demand(actor, 'changeSettings')
  const { sectionIds } = parseInput(reorderSectionsSchema, input)
  await transaction(async (tx) => {
    const rows = await tx.select({ id: section.id, slug: section.slug }).from(section)
    const wanted = new Set(sectionIds)
    if (wanted.size !== sectionIds.length || rows.length !== wanted.size || rows.some(({ id }) => !wanted.has(id)))
      throw new AppError('conflict', 'The sections have changed meanwhile. Reload the page and order them again.')
    for (const [index, id] of sectionIds.entries())
      await tx
        .update(section)
        .set({ position: index + 1 })
        .where(eq(section.id, id))
    const slugs = new Map(rows.map(({ id, slug }) => [id, slug]))
    const order = sectionIds.map((id) => slugs.get(id)).join(', ')
    await recordHistory(tx, actor, {
      verb: 'section.reorder',
      thingKind: 'section',
      thingId: sectionIds[0] ?? '',
      detail: { order },
    })
    await touch(tx, tag.site, tag.front)
  })
}
