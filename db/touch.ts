import { sql } from 'drizzle-orm'
import type { Tx } from './client'
import { cacheSeq, cacheTag } from './schema'

/**
 * Say, inside a verb's transaction, that what these tags stand for has changed. Each worker drops the
 * pages that carry one of them before its next answer after the commit.
 */
export async function touch(tx: Tx, ...tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return
  await tx
    .insert(cacheSeq)
    .values({ id: 1, seq: 1 })
    .onConflictDoUpdate({ target: cacheSeq.id, set: { seq: sql`${cacheSeq.seq} + 1` } })
  const next = sql<number>`(select ${cacheSeq.seq} from ${cacheSeq} where ${cacheSeq.id} = 1)`
  for (const tag of new Set(tags)) {
    await tx
      .insert(cacheTag)
      .values({ tag, seq: next })
      .onConflictDoUpdate({ target: cacheTag.tag, set: { seq: next } })
  }
}
