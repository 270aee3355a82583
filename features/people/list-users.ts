import { asc, eq, max } from 'drizzle-orm'
import { db } from '@/db/client'
import { session, user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import type { Person } from './types'

const MAX_LISTED = 500

/** Everybody who can or could sign in, by name, the disabled last; at most 500. */
export async function listUsers(actor: Actor): Promise<Person[]> {
  demand(actor, 'managePeople')
  const seen = max(session.lastSeenAt)
  const rows = await db
    .select({ user, lastSeenMs: seen })
    .from(user)
    .leftJoin(session, eq(session.userId, user.id))
    .groupBy(user.id)
    .orderBy(asc(user.name))
    .limit(MAX_LISTED)
  const people = rows.map(({ user: { id, name, email, role, disabledAt, passwordHash }, lastSeenMs }) => ({
    userId: id,
    name,
    email,
    role,
    state: disabledAt ? ('disabled' as const) : passwordHash ? ('active' as const) : ('invited' as const),
    lastSeenAt: lastSeenMs ? lastSeenMs.toISOString() : null,
  }))
  return [...people.filter(({ state }) => state !== 'disabled'), ...people.filter(({ state }) => state === 'disabled')]
}
