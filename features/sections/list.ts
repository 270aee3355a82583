import { asc } from 'drizzle-orm'
import { db } from '@/db/client'
import { section } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'

export type SectionRow = typeof section.$inferSelect

/**
 * The sections of the paper in their order, for the newsroom.
 * @throws AppError `forbidden` for who is not of the newsroom.
 */
export async function listSections(actor: Actor): Promise<SectionRow[]> {
  demand(actor, 'enterNewsroom')
  return db.select().from(section).orderBy(asc(section.position), asc(section.slug))
}
