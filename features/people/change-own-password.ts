import type { z } from 'zod'
import { and, eq, isNull } from 'drizzle-orm'
import { db, transaction } from '@/db/client'
import { user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { forgetTries, takeTry } from '@/features/auth/attempts'
import { checkPassword } from '@/features/auth/password'
import { demand } from '@/features/auth/policy'
import { startSession } from '@/features/auth/start-session'
import { recordHistory } from '@/features/history/record'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/parse-input'
import { changeOwnPasswordSchema } from './input'
import { hashNewPassword } from './new-password'
import { writePassword } from './write-password'

/**
 * Change the own password, knowing the present one. All sessions end; `token` names a new one for this browser.
 * @throws AppError `invalid` with the field at fault; `rate_limited` after five wrong tries
 */
export async function changeOwnPassword(
  actor: Actor,
  input: z.input<typeof changeOwnPasswordSchema>,
): Promise<{ token: string }> {
  demand(actor, 'enterNewsroom')
  if (actor.kind !== 'user') throw new AppError('forbidden', 'Only a person has a password of their own.')
  const { current, password } = parseInput(changeOwnPasswordSchema, input)
  const { userId } = actor
  const tries = `own password\n${userId}`
  await transaction(async (tx) => takeTry(tx, tries))
  const [own] = await db.select().from(user).where(eq(user.id, userId)).limit(1)
  if (!own?.passwordHash || !(await checkPassword(own.passwordHash, current))) throw wrongCurrent()
  const passwordHash = await hashNewPassword(password, { email: own.email })
  const isOld = and(eq(user.id, userId), eq(user.passwordHash, own.passwordHash), isNull(user.disabledAt))
  return transaction(async (tx) => {
    if ((await tx.$count(user, isOld)) === 0) throw wrongCurrent()
    await forgetTries(tx, tries)
    await writePassword(tx, userId, passwordHash)
    const { token } = await startSession(tx, userId)
    await recordHistory(tx, actor, { verb: 'user.change-password', thingKind: 'user', thingId: userId })
    return { token }
  })
}

function wrongCurrent(): AppError {
  const words = 'This is not your present password.'
  return new AppError('invalid', words, { current: words })
}
