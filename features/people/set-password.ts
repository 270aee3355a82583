import type { z } from 'zod'
import { transaction } from '@/db/client'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import type { UserId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { setPasswordSchema } from './input'
import { userIdOf } from './load-user'
import { hashNewPassword } from './new-password'
import { writePassword } from './write-password'

/** Give somebody a password, from the command line. Their sessions end. @throws AppError `not_found`; `invalid` */
export async function setPassword(actor: Actor, input: z.input<typeof setPasswordSchema>): Promise<{ userId: UserId }> {
  demand(actor, 'managePeople')
  const { email, password } = parseInput(setPasswordSchema, input)
  const userId = await userIdOf(email)
  const passwordHash = await hashNewPassword(password, { email })
  return transaction(async (tx) => {
    await writePassword(tx, userId, passwordHash)
    await recordHistory(tx, actor, { verb: 'user.set-password', thingKind: 'user', thingId: userId })
    return { userId }
  })
}
