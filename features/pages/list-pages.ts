import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { sitePage, user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import type { PageRow } from './types'

/**
 * The pages about the paper in their order, for the newsroom.
 * @throws AppError `forbidden` for who may not change them.
 */
export async function listPages(actor: Actor): Promise<PageRow[]> {
  demand(actor, 'editPages')
  const { id, slug, title, wordCount: words, updatedAt, position } = sitePage
  const rows = await db
    .select({ id, slug, title, words, updatedAt, updatedBy: user.name })
    .from(sitePage)
    .leftJoin(user, eq(user.id, sitePage.updatedBy))
    .orderBy(asc(position), asc(slug))
  return rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }))
}
