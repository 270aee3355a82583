import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { attempt } from '@/db/schema'
import { hit, type Hit } from '@/features/limits/hit'
import { nowMs } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import { keyedHash } from '@/lib/keyed-hash'

/** Tries before the first wait, for one account from one place. @see trust.md A1 */
export const FREE_TRIES = 5
const FIRST_WAIT_MS = 60_000
const LONGEST_WAIT_MS = 24 * 60 * 60_000

/**
 * Take one of the tries of this key before the work is done, so that many at once cannot slip through. The fifth
 * is followed by a wait of one minute, each further one by twice the wait before, at most 24 hours.
 * @throws AppError `rate_limited` during a wait; that try is not counted.
 */
export async function takeTry(tx: Tx, key: string): Promise<void> {
  const counter = triesKey(key)
  const [row] = await tx.select().from(attempt).where(eq(attempt.key, counter)).limit(1)
  const at = nowMs()
  if (row?.blockedUntil && row.blockedUntil.getTime() > at) throw tooMany(row.blockedUntil.getTime() - at)
  const before = row && row.expiresAt.getTime() > at ? row : null
  const count = (before?.count ?? 0) + 1
  const waitMs = count < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (count - FREE_TRIES))
  const values = {
    count,
    windowStartedAt: before?.windowStartedAt ?? new Date(at),
    blockedUntil: waitMs > 0 ? new Date(at + waitMs) : null,
    // Remembered for a day after the wait; else waiting out the longest one would earn five free tries.
    expiresAt: new Date(at + waitMs + LONGEST_WAIT_MS),
  }
  await tx
    .insert(attempt)
    .values({ key: counter, ...values })
    .onConflictDoUpdate({ target: attempt.key, set: values })
}

/**
 * Count one attempt against an hourly limit.
 * @throws AppError `rate_limited` when it is used up; that try is not counted.
 */
export async function takeOneOf(tx: Tx, what: Hit): Promise<void> {
  const { retryAt } = await hit(tx, what)
  if (retryAt) throw tooMany(retryAt.getTime() - nowMs())
}

/** Forget the tries of this key, after the right password. */
export async function forgetTries(tx: Tx, key: string): Promise<void> {
  await tx.delete(attempt).where(eq(attempt.key, triesKey(key)))
}

function triesKey(key: string): string {
  return keyedHash('sign-in tries', key)
}

function tooMany(waitMs: number): AppError {
  return new AppError('rate_limited', `Too many tries. Wait ${inWords(waitMs)}, then try again.`)
}

function inWords(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / 60_000))
  if (minutes < 60) return minutes === 1 ? 'a minute' : `${minutes} minutes`
  const hours = Math.ceil(minutes / 60)
  return hours === 1 ? 'an hour' : `${hours} hours`
}
