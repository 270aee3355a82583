import { count, isNull, max } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { sitePage } from '@/db/schema'
import { AppError } from '@/lib/errors'
import { MAX_PAGES } from './input'

/**
 * The position after all pages.
 * @throws AppError `conflict` when there is no room for another.
 */
export async function placeAtEnd(tx: Tx): Promise<number> {
  const [all] = await tx
    .select({ pages: count(), last: max(sitePage.position) })
    .from(sitePage)
    .where(isNull(sitePage.removedAt))
  if ((all?.pages ?? 0) >= MAX_PAGES)
    throw new AppError('conflict', `There are ${MAX_PAGES} pages already. Remove one first.`)
  return (all?.last ?? 0) + 1
}
