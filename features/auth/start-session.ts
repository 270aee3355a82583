import { lte } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { session } from '@/db/schema'
import { now, nowMs } from '@/lib/clock'
import { newId, type SessionId, type UserId } from '@/lib/ids'
import { hashToken, newToken, SESSION_LIFE_MS } from './session-life'

/** Write a new session row inside the verb's transaction. The token is returned once and not kept. */
export async function startSession(tx: Tx, userId: UserId): Promise<{ token: string; sessionId: SessionId }> {
  await tx.delete(session).where(lte(session.expiresAt, now()))
  const token = newToken()
  const sessionId = newId<SessionId>()
  await tx.insert(session).values({
    id: sessionId,
    userId,
    tokenHash: hashToken(token),
    createdAt: now(),
    lastSeenAt: now(),
    expiresAt: new Date(nowMs() + SESSION_LIFE_MS),
  })
  return { token, sessionId }
}
