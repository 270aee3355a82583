import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { oneTimeToken, user } from '@/db/schema'
import { revokeSessions } from '@/features/auth/revoke-sessions'
import { now } from '@/lib/clock'
import type { UserId } from '@/lib/ids'

/** Replace a password inside the verb's transaction: every session and every open link of that person ends. */
export async function writePassword(tx: Tx, userId: UserId, passwordHash: string): Promise<void> {
  await tx.update(user).set({ passwordHash, passwordChangedAt: now() }).where(eq(user.id, userId))
  await revokeSessions(tx, userId)
  await tx.delete(oneTimeToken).where(and(eq(oneTimeToken.userId, userId), eq(oneTimeToken.purpose, 'password')))
}
