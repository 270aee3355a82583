import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { section } from '@/db/schema'
import { AppError } from '@/lib/errors'
import type { SectionId } from '@/lib/ids'

/**
 * The present slug of a section.
 * @throws AppError `not_found` when there is none.
 */
export async function getSectionSlug(tx: Pick<Tx, 'select'>, sectionId: SectionId): Promise<string> {
  const [row] = await tx.select({ slug: section.slug }).from(section).where(eq(section.id, sectionId))
  if (!row) throw new AppError('not_found', 'There is no such section.')
  return row.slug
}
