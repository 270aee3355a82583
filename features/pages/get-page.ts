import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { sitePage } from '@/db/schema'
import { AppError } from '@/lib/errors'
import type { SitePageId } from '@/lib/ids'

/**
 * A page's row.
 * @throws AppError `not_found` when there is none.
 */
export async function getPage(pageId: SitePageId): Promise<typeof sitePage.$inferSelect> {
  const [row] = await db.select().from(sitePage).where(eq(sitePage.id, pageId))
  if (!row) throw new AppError('not_found', 'There is no such page.')
  return row
}
