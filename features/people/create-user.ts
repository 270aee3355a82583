import type { z } from 'zod'
import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import { newId, type UserId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { createUserSchema } from './input'
import { hashNewPassword } from './new-password'
import { makeLink } from './one-time-link'

/**
 * Add somebody who can sign in. Without a password, `linkToken` is the token of a link, good once and for
 * 30 minutes, under which they choose one: `/setup/password/<token>`.
 * @throws AppError `forbidden`; `invalid`; `conflict` when the e-mail is taken
 */
export async function createUser(
  actor: Actor,
  input: z.input<typeof createUserSchema>,
): Promise<{ userId: UserId; linkToken: string | null }> {
  demand(actor, 'managePeople')
  const { email, name, role, password } = parseInput(createUserSchema, input)
  const passwordHash = password === undefined ? null : await hashNewPassword(password, { email })
  return transaction(async (tx) => {
    if ((await tx.$count(user, eq(user.email, email))) > 0) {
      const words = 'Somebody with this email is here already.'
      throw new AppError('conflict', words, { email: words })
    }
    const userId = newId<UserId>()
    const at = now()
    const passwordChangedAt = passwordHash ? at : null
    await tx.insert(user).values({ id: userId, email, name, role, passwordHash, createdAt: at, passwordChangedAt })
    const linkToken = passwordHash ? null : await makeLink(tx, 'password', userId)
    await recordHistory(tx, actor, { verb: 'user.create', thingKind: 'user', thingId: userId, detail: { name, role } })
    return { userId, linkToken }
  })
}
