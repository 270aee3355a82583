import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { sitePage } from '@/db/schema'
import { AppError } from '@/lib/errors'
import type { SitePageId } from '@/lib/ids'

/**
 * A page's row.
 * @throws AppError `not_found` when there is none, or it is removed.
 */
export async function getPage(pageId: SitePageId): Promise<typeof sitePage.$inferSelect> {
  const [row] = await db
    .select()
    .from(sitePage)
    .where(and(eq(sitePage.id, pageId), isNull(sitePage.removedAt)))
  if (!row) throw new AppError('not_found', 'There is no such page.')
  return row
}
