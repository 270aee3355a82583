import { asc, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { sitePage, user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import type { PageRow, RemovedPage } from './types'

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
    .where(isNull(sitePage.removedAt))
    .orderBy(asc(position), asc(slug))
  return rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }))
}

/**
 * The pages that were removed, the last one first.
 * @throws AppError `forbidden`.
 */
export async function listRemovedPages(actor: Actor): Promise<RemovedPage[]> {
  demand(actor, 'editPages')
  const { id, slug, title, wordCount: words, removedAt } = sitePage
  const rows = await db
    .select({ id, slug, title, words, removedAt })
    .from(sitePage)
    .where(isNotNull(removedAt))
    .orderBy(desc(removedAt), asc(slug))
  return rows.map((row) => ({ ...row, removedAt: row.removedAt!.toISOString() }))
}
