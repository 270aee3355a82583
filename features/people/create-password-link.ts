import type { z } from 'zod'
import { transaction } from '@/db/client'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/parse-input'
import { userIdSchema } from './input'
import { loadUser } from './load-user'
import { makeLink } from './one-time-link'

/**
 * A link under which somebody chooses a new password, good once and for 30 minutes. Until it is used nothing changes
 * for them; an earlier link stops working.
 * @throws AppError `conflict` when they are disabled
 */
export async function createPasswordLink(
  actor: Actor,
  input: z.input<typeof userIdSchema>,
): Promise<{ name: string; linkToken: string }> {
  demand(actor, 'managePeople')
  const { userId } = parseInput(userIdSchema, input)
  return transaction(async (tx) => {
    const { name, disabledAt } = await loadUser(tx, userId)
    if (disabledAt) throw new AppError('conflict', `${name} is disabled. Enable the account first.`)
    const linkToken = await makeLink(tx, 'password', userId)
    await recordHistory(tx, actor, { verb: 'user.password-link', thingKind: 'user', thingId: userId, detail: { name } })
    return { name, linkToken }
  })
}
