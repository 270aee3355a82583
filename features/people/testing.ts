import { eq } from 'drizzle-orm'
import { arrange } from '@/db/testing'
import { db } from '@/db/client'
import { cacheTag, history, user, type Role } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { hashPassword } from '@/features/auth/password'
import { startSession } from '@/features/auth/start-session'
import { now } from '@/lib/clock'
import { newId, type UserId } from '@/lib/ids'

export const PASSWORD = 'seven boats and a kettle'

// One hash for all tests of a process: each costs the memory and time that it costs in earnest.
let hash: Promise<string> | null = null

type Wish = { name?: string; isDisabled?: boolean; hasNoPassword?: boolean }
export type TestUser = { userId: UserId; email: string; token: string; actor: Extract<Actor, { kind: 'user' }> }

/** Test only: somebody with this role who is signed in. */
export async function arrangeUser(role: Role, wish: Wish = {}): Promise<TestUser> {
  const passwordHash = wish.hasNoPassword ? null : await (hash ??= hashPassword(PASSWORD))
  const userId = newId<UserId>()
  const email = `${role}-${userId.slice(-12)}@ledger.example`
  const name = wish.name ?? `The ${role}`
  const disabledAt = wish.isDisabled ? now() : null
  const { token, sessionId } = await arrange(async (tx) => {
    await tx.insert(user).values({ id: userId, email, name, role, passwordHash, createdAt: now(), disabledAt })
    return startSession(tx, userId)
  })
  return { userId, email, token, actor: { kind: 'user', userId, name, role, sessionId } }
}

/** Test only: the verbs that left a trace on this thing, the first one first. */
export async function tracesOf(thingId: string): Promise<string[]> {
  const rows = await db
    .select({ verb: history.verb })
    .from(history)
    .where(eq(history.thingId, thingId))
    .orderBy(history.id)
  return rows.map(({ verb }) => verb)
}

/** Test only: how often this tag was touched, counted by its number; 0 when never. */
export async function seqOf(tag: string): Promise<number> {
  const [row] = await db.select().from(cacheTag).where(eq(cacheTag.tag, tag))
  return row?.seq ?? 0
}
