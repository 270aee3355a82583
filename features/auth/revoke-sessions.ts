import { and, eq, isNull, ne, type SQL } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { session } from '@/db/schema'
import { now } from '@/lib/clock'
import type { SessionId, UserId } from '@/lib/ids'

/** End a person's sessions inside the verb's transaction, all or all but `except`. They are nobody on their next request. */
export async function revokeSessions(tx: Tx, userId: UserId, except: SessionId | null = null): Promise<void> {
  const open: SQL[] = [eq(session.userId, userId), isNull(session.revokedAt)]
  if (except) open.push(ne(session.id, except))
  await tx
    .update(session)
    .set({ revokedAt: now() })
    .where(and(...open))
}
