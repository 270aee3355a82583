import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { session } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { SESSION_IDLE_MS } from '@/features/auth/session-life'
import { now, nowMs } from '@/lib/clock'
import type { OwnSession } from './types'

const MAX_LISTED = 100

/** Where the actor is signed in at this moment, the latest first; at most 100. */
export async function listOwnSessions(actor: Actor): Promise<OwnSession[]> {
  demand(actor, 'enterNewsroom')
  if (actor.kind !== 'user') return []
  const rows = await db
    .select()
    .from(session)
    .where(
      and(
        eq(session.userId, actor.userId),
        isNull(session.revokedAt),
        gt(session.expiresAt, now()),
        gt(session.lastSeenAt, new Date(nowMs() - SESSION_IDLE_MS)),
      ),
    )
    .orderBy(desc(session.lastSeenAt))
    .limit(MAX_LISTED)
  return rows.map(({ id, createdAt, lastSeenAt }) => ({
    startedAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    isThisOne: id === actor.sessionId,
  }))
}
