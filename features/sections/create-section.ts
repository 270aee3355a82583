import { max } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { section } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { newId, type SectionId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { chooseSectionSlug } from './choose-slug'
import { createSectionSchema } from './input'

/**
 * Add a section at the end. Undone by removeSection.
 * @throws AppError `invalid` or `conflict`, field `slug`, as chooseSectionSlug.
 */
export async function createSection(actor: Actor, input: unknown): Promise<{ sectionId: SectionId; slug: string }> {
  demand(actor, 'changeSettings')
  const { name, pillar, slug: typed } = parseInput(createSectionSchema, input)
  return transaction(async (tx) => {
    const slug = await chooseSectionSlug(tx, { typed, name, own: null })
    const [last] = await tx.select({ position: max(section.position) }).from(section)
    const sectionId = newId<SectionId>()
    const position = (last?.position ?? 0) + 1
    await tx.insert(section).values({ id: sectionId, slug, name, pillar, position, createdAt: now() })
    const detail = { name, slug, pillar }
    await recordHistory(tx, actor, { verb: 'section.create', thingKind: 'section', thingId: sectionId, detail })
    await touch(tx, tag.site, tag.front, tag.section(sectionId))
    return { sectionId, slug }
  })
}
