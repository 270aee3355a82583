import { and, eq, gt, isNull, lte } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { oneTimeToken } from '@/db/schema'
import { hashToken, newToken } from '@/features/auth/session-life'
import { now, nowMs } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import type { UserId } from '@/lib/ids'

/** How long a link to set up the paper or to choose a password works. @see trust.md A6 */
export const LINK_LIFE_MS = 30 * 60_000

type Purpose = 'setup' | 'password'
export type Link = { userId: UserId | null }

/** Make the token of a link inside the verb's transaction; earlier ones for the same purpose and person stop working. */
export async function makeLink(tx: Tx, purpose: Purpose, userId: UserId | null): Promise<string> {
  const sameOwner = userId === null ? isNull(oneTimeToken.userId) : eq(oneTimeToken.userId, userId)
  await tx.delete(oneTimeToken).where(and(eq(oneTimeToken.purpose, purpose), sameOwner))
  await tx.delete(oneTimeToken).where(lte(oneTimeToken.expiresAt, now()))
  const token = newToken()
  const expiresAt = new Date(nowMs() + LINK_LIFE_MS)
  await tx.insert(oneTimeToken).values({ tokenHash: hashToken(token), purpose, userId, createdAt: now(), expiresAt })
  return token
}

/** What a token stands for, or null when it is unknown, used, too old or for another purpose. Does not use it up. */
export async function findLink(token: string, purpose: Purpose): Promise<Link | null> {
  const [row] = await db
    .select({ userId: oneTimeToken.userId })
    .from(oneTimeToken)
    .where(isOpen(token, purpose))
    .limit(1)
  return row ?? null
}

/** Use a token up inside the verb's transaction. @throws AppError `not_found` when it no longer works */
export async function useLink(tx: Tx, token: string, purpose: Purpose): Promise<Link> {
  const [row] = await tx
    .update(oneTimeToken)
    .set({ usedAt: now() })
    .where(isOpen(token, purpose))
    .returning({ userId: oneTimeToken.userId })
  if (!row) throw deadLink()
  return row
}

/** The refusal of a link that does not work any more. */
export function deadLink(): AppError {
  return new AppError('not_found', 'This link has been used, or its 30 minutes are over. Ask for a new one.')
}

function isOpen(token: string, purpose: Purpose) {
  return and(
    eq(oneTimeToken.tokenHash, hashToken(token)),
    eq(oneTimeToken.purpose, purpose),
    isNull(oneTimeToken.usedAt),
    gt(oneTimeToken.expiresAt, now()),
  )
}
