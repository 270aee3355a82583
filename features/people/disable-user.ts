import type { z } from 'zod'
import { and, eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { oneTimeToken, user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { revokeSessions } from '@/features/auth/revoke-sessions'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import type { UserId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { userIdSchema } from './input'
import { demandOtherAdmin, loadUser } from './load-user'

/**
 * Shut somebody out: no signing in, and every session and open link of theirs ends. Their stories and bylines stay.
 * @throws AppError `conflict` for the last admin
 */
export async function disableUser(
  actor: Actor,
  input: z.input<typeof userIdSchema>,
): Promise<{ userId: UserId; name: string }> {
  demand(actor, 'managePeople')
  const { userId } = parseInput(userIdSchema, input)
  return transaction(async (tx) => {
    const { name, role, disabledAt } = await loadUser(tx, userId)
    if (disabledAt) return { userId, name }
    if (role === 'admin') await demandOtherAdmin(tx, userId)
    await tx.update(user).set({ disabledAt: now() }).where(eq(user.id, userId))
    await revokeSessions(tx, userId)
    await tx.delete(oneTimeToken).where(and(eq(oneTimeToken.userId, userId), eq(oneTimeToken.purpose, 'password')))
    await recordHistory(tx, actor, { verb: 'user.disable', thingKind: 'user', thingId: userId, detail: { name } })
    return { userId, name }
  })
}
