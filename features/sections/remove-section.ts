import { eq } from 'drizzle-orm'
import { transaction, type Tx } from '@/db/client'
import { revision, section, story } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { AppError } from '@/lib/errors'
import type { SectionId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { getSection } from './get-section'
import { sectionIdSchema } from './input'

/**
 * Remove a section in which no story stands, nor any earlier version of one.
 * @throws AppError `not_found`; `conflict` when it is not empty.
 */
export async function removeSection(actor: Actor, input: unknown): Promise<void> {
  demand(actor, 'changeSettings')
  const { sectionId } = parseInput(sectionIdSchema, input)
  await transaction(async (tx) => {
    const row = await getSection(sectionId)
    if (await isInUse(tx, sectionId))
      throw new AppError('conflict', `${row.name} has stories, or stories that stood in it before. Rename it instead.`)
    await tx.delete(section).where(eq(section.id, sectionId))
    await recordHistory(tx, actor, {
      verb: 'section.remove',
      thingKind: 'section',
      thingId: sectionId,
      detail: { name: row.name, slug: row.slug },
    })
    await touch(tx, tag.site, tag.front, tag.section(sectionId))
  })
}

async function isInUse(tx: Tx, sectionId: SectionId): Promise<boolean> {
  const stories = await tx.select({ id: story.id }).from(story).where(eq(story.sectionId, sectionId)).limit(1)
  const versions = await tx.select({ id: revision.id }).from(revision).where(eq(revision.sectionId, sectionId)).limit(1)
  return stories.length > 0 || versions.length > 0
}
