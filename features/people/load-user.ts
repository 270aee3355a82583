import { and, eq, isNull, ne } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { user } from '@/db/schema'
import { AppError } from '@/lib/errors'
import type { UserId } from '@/lib/ids'

/** Somebody's row, read inside the verb's transaction. @throws AppError `not_found` */
export async function loadUser(tx: Tx, userId: UserId) {
  const [row] = await tx.select().from(user).where(eq(user.id, userId)).limit(1)
  if (!row) throw new AppError('not_found', 'Nobody here has this account.')
  return row
}

/** The id that belongs to a normal-form e-mail, for the command line. @throws AppError `not_found` */
export async function userIdOf(email: string): Promise<UserId> {
  const [row] = await db.select({ id: user.id }).from(user).where(eq(user.email, email)).limit(1)
  if (!row) throw new AppError('not_found', 'Nobody here has this email.')
  return row.id
}

/**
 * Refuse to leave the paper without an admin who can sign in; read in the transaction that would.
 * @throws AppError `conflict`
 */
export async function demandOtherAdmin(tx: Tx, userId: UserId): Promise<void> {
  const others = await tx.$count(user, and(eq(user.role, 'admin'), isNull(user.disabledAt), ne(user.id, userId)))
  if (others > 0) return
  throw new AppError('conflict', 'This is the last admin. Make somebody else an admin first.')
}
