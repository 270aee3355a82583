import { asc, eq, inArray, lt } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { attempt } from '@/db/schema'
import { now } from '@/lib/clock'
import { keyedHash } from '@/lib/keyed-hash'

/** At most `count` in any window of `windowMs`, whose first hit starts it. */
export type Limit = { count: number; windowMs: number }
export type Hit = {
  /** Such as `reply`: the same key under another purpose is another counter. */
  purpose: string
  /** What is counted: an address prefix, an account. Only its keyed hash is stored. */
  key: string
  limits: readonly Limit[]
}
export type HitVerdict = { isAllowed: boolean; retryAt: Date | null }

const PRUNE_AT_ONCE = 50

/**
 * Count one attempt against all its limits. When one of them is used up, nothing is counted or written and `retryAt`
 * says when its window ends. Count in a transaction of its own when the work that follows may roll back.
 * @see trust.md F3, A1
 */
export async function hit(tx: Tx, { purpose, key, limits }: Hit): Promise<HitVerdict> {
  const at = now()
  const rows = await Promise.all(limits.map((limit) => currentWindow(tx, counterKey(purpose, key, limit), limit, at)))
  const full = rows.filter(({ count, limit }) => count >= limit.count)
  if (full.length > 0)
    return { isAllowed: false, retryAt: new Date(Math.max(...full.map(({ expiresAt }) => expiresAt.getTime()))) }
  for (const { counter, count, windowStartedAt, expiresAt } of rows)
    await tx
      .insert(attempt)
      .values({ key: counter, count: 1, windowStartedAt, expiresAt })
      .onConflictDoUpdate({ target: attempt.key, set: { count: count + 1, windowStartedAt, expiresAt } })
  await prune(tx, at)
  return { isAllowed: true, retryAt: null }
}

async function currentWindow(tx: Tx, counter: string, limit: Limit, at: Date) {
  const fresh = { counter, limit, count: 0, windowStartedAt: at, expiresAt: new Date(at.getTime() + limit.windowMs) }
  const [row] = await tx.select().from(attempt).where(eq(attempt.key, counter)).limit(1)
  if (!row || row.expiresAt <= at) return fresh
  return { ...fresh, count: row.count, windowStartedAt: row.windowStartedAt, expiresAt: row.expiresAt }
}

/** Each hit takes a few counters away that have run out, so the table stays as small as the recent traffic. */
async function prune(tx: Tx, at: Date): Promise<void> {
  const old = tx
    .select({ key: attempt.key })
    .from(attempt)
    .where(lt(attempt.expiresAt, at))
    .orderBy(asc(attempt.expiresAt))
    .limit(PRUNE_AT_ONCE)
  await tx.delete(attempt).where(inArray(attempt.key, old))
}

function counterKey(purpose: string, key: string, { windowMs }: Limit): string {
  return keyedHash('limits', `${purpose}\n${windowMs}\n${key}`)
}
