import { eq } from 'drizzle-orm'
import { db, transaction } from '@/db/client'
import { session, user } from '@/db/schema'
import { nowMs } from '@/lib/clock'
import type { SessionId } from '@/lib/ids'
import { log } from '@/lib/log'
import { ANONYMOUS, type Actor } from './actor'
import { hashToken, SEEN_EVERY_MS, SESSION_IDLE_MS } from './session-life'

/**
 * Who holds this token at this moment: its session row, looked up each time, must not be revoked, idle for
 * 12 hours or older than 7 days, and its user not disabled. Else anonymous. Notes at most once a minute
 * that the session was seen.
 */
export async function findActor(token: string | null): Promise<Actor> {
  if (!token) return ANONYMOUS
  const [row] = await db
    .select({
      sessionId: session.id,
      lastSeenAt: session.lastSeenAt,
      expiresAt: session.expiresAt,
      revokedAt: session.revokedAt,
      userId: user.id,
      name: user.name,
      role: user.role,
      disabledAt: user.disabledAt,
    })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(eq(session.tokenHash, hashToken(token)))
    .limit(1)
  if (!row || row.revokedAt || row.disabledAt) return ANONYMOUS
  const idleMs = nowMs() - row.lastSeenAt.getTime()
  if (idleMs >= SESSION_IDLE_MS || nowMs() >= row.expiresAt.getTime()) return ANONYMOUS
  if (idleMs >= SEEN_EVERY_MS) await noteSeen(row.sessionId)
  return { kind: 'user', userId: row.userId, name: row.name, role: row.role, sessionId: row.sessionId }
}

async function noteSeen(sessionId: SessionId): Promise<void> {
  try {
    const lastSeenAt = new Date(nowMs())
    await transaction(async (tx) => tx.update(session).set({ lastSeenAt }).where(eq(session.id, sessionId)))
  } catch (error) {
    // A full disk must not close the newsroom to those who only read.
    log.warn({ err: error }, 'could not note that a session was seen')
  }
}
