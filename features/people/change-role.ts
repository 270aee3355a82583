import type { z } from 'zod'
import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { user, type Role } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { revokeSessions } from '@/features/auth/revoke-sessions'
import { recordHistory } from '@/features/history/record'
import type { UserId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { changeRoleSchema } from './input'
import { demandOtherAdmin, loadUser } from './load-user'

/**
 * Give somebody another role and end their sessions: they sign in again with the new one.
 * @throws AppError `conflict` when it would leave no admin
 */
export async function changeRole(
  actor: Actor,
  input: z.input<typeof changeRoleSchema>,
): Promise<{ userId: UserId; name: string; role: Role }> {
  demand(actor, 'managePeople')
  const { userId, role } = parseInput(changeRoleSchema, input)
  return transaction(async (tx) => {
    const before = await loadUser(tx, userId)
    const { name } = before
    if (before.role === role) return { userId, name, role }
    if (before.role === 'admin' && !before.disabledAt) await demandOtherAdmin(tx, userId)
    await tx.update(user).set({ role }).where(eq(user.id, userId))
    await revokeSessions(tx, userId)
    const detail = { name, from: before.role, to: role }
    await recordHistory(tx, actor, { verb: 'user.change-role', thingKind: 'user', thingId: userId, detail })
    return { userId, name, role }
  })
}
