import type { z } from 'zod'
import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { revokeSessions } from '@/features/auth/revoke-sessions'
import { recordHistory } from '@/features/history/record'
import type { UserId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { userIdSchema } from './input'
import { loadUser } from './load-user'

/** Let somebody who was disabled sign in again; no old session comes back. */
export async function enableUser(
  actor: Actor,
  input: z.input<typeof userIdSchema>,
): Promise<{ userId: UserId; name: string }> {
  demand(actor, 'managePeople')
  const { userId } = parseInput(userIdSchema, input)
  return transaction(async (tx) => {
    const { name, disabledAt } = await loadUser(tx, userId)
    if (!disabledAt) return { userId, name }
    await tx.update(user).set({ disabledAt: null }).where(eq(user.id, userId))
    await revokeSessions(tx, userId)
    await recordHistory(tx, actor, { verb: 'user.enable', thingKind: 'user', thingId: userId, detail: { name } })
    return { userId, name }
  })
}
