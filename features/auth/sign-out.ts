import { and, eq, isNull } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { session } from '@/db/schema'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { findActor } from './find-actor'
import { hashToken } from './session-life'

/** End the session of this token; a copy of the cookie is nobody from then on. Unknown or ended tokens change nothing. */
export async function signOut(token: string): Promise<void> {
  const actor = await findActor(token)
  if (actor.kind !== 'user' || !actor.sessionId) return
  const { sessionId } = actor
  await transaction(async (tx) => {
    await tx
      .update(session)
      .set({ revokedAt: now() })
      .where(and(eq(session.tokenHash, hashToken(token)), isNull(session.revokedAt)))
    await recordHistory(tx, actor, { verb: 'session.end', thingKind: 'session', thingId: sessionId })
  })
}
