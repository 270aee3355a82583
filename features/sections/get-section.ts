import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { section } from '@/db/schema'
import { AppError } from '@/lib/errors'
import type { SectionId } from '@/lib/ids'

/**
 * A section's row.
 * @throws AppError `not_found` when there is none.
 */
export async function getSection(sectionId: SectionId): Promise<typeof section.$inferSelect> {
  const [row] = await db.select().from(section).where(eq(section.id, sectionId))
  if (!row) throw new AppError('not_found', 'There is no such section.')
  return row
}
