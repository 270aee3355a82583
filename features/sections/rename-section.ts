import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { formerSectionSlug, section } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { chooseSectionSlug } from './choose-slug'
import { getSection } from './get-section'
import { renameSectionSchema } from './input'

/**
 * Change a section's name, address or colour. Its former address leads to the new one for good.
 * @throws AppError `not_found`; `invalid` or `conflict`, field `slug`, as chooseSectionSlug.
 */
export async function renameSection(actor: Actor, input: unknown): Promise<{ slug: string }> {
  demand(actor, 'changeSettings')
  const { sectionId, name, slug: typed, pillar } = parseInput(renameSectionSchema, input)
  return transaction(async (tx) => {
    const row = await getSection(sectionId)
    const slug = await chooseSectionSlug(tx, { typed, name, own: sectionId })
    if (slug !== row.slug) {
      await tx.delete(formerSectionSlug).where(eq(formerSectionSlug.slug, slug))
      await tx.insert(formerSectionSlug).values({ slug: row.slug, sectionId })
    }
    await tx
      .update(section)
      .set({ name, slug, pillar: pillar ?? row.pillar })
      .where(eq(section.id, sectionId))
    await recordHistory(tx, actor, {
      verb: 'section.rename',
      thingKind: 'section',
      thingId: sectionId,
      detail: { fromName: row.name, name, fromSlug: row.slug, slug, pillar: pillar ?? row.pillar },
    })
    await touch(tx, tag.site, tag.front, tag.section(sectionId))
    return { slug }
  })
}
