import { and, eq, isNull } from 'drizzle-orm'
import { db, transaction } from '@/db/client'
import { user } from '@/db/schema'
import { recordHistory } from '@/features/history/record'
import { normaliseEmail } from '@/lib/email'
import { AppError } from '@/lib/errors'
import type { UserId } from '@/lib/ids'
import { addressPrefix } from '@/lib/request-info'
import { forgetTries, takeOneOf, takeTry } from './attempts'
import { knownDevice, newDevice } from './device'
import { checkPassword } from './password'
import { startSession } from './start-session'

/** Tries an hour from one address, over all accounts. @see trust.md A1 */
export const ADDRESS_TRIES = 100
/** Tries an hour on one account that reach the hash, from all addresses that are not known to it. @see trust.md A1 */
export const ACCOUNT_TRIES = 20

type Input = { email: string; password: string; ip: string; device: string | null }
export type SignedIn = { userId: UserId; token: string; device: string }

/**
 * Sign somebody in: a new session row and the token that names it. `device` is the mark by which this browser
 * is known from now on; a known browser has counters of its own, so others cannot lock it out.
 * @throws AppError `invalid` with one answer, after the same work, for an unknown e-mail, a wrong password and
 * a disabled account; `rate_limited` before any work
 */
export async function signIn(input: Input): Promise<SignedIn> {
  const email = normaliseEmail(input.email)
  const found = email === null ? null : await findUser(email)
  const device = knownDevice(input.device, found?.id ?? null)
  const account = email ?? input.email.trim().toLowerCase()
  const address = addressPrefix(input.ip)
  const pair = `${account}\n${device ? `device ${device}` : address}`

  await transaction(async (tx) => {
    await takeTry(tx, pair)
    if (device) return
    await takeOneOf(tx, { purpose: 'sign-in address', key: address, limits: [perHour(ADDRESS_TRIES)] })
    await takeOneOf(tx, { purpose: 'sign-in account', key: account, limits: [perHour(ACCOUNT_TRIES)] })
  })

  const isRight = await checkPassword(found?.passwordHash ?? null, input.password)
  if (!found?.passwordHash || !isRight || found.disabledAt) throw refused()
  const { id, name, role, passwordHash } = found

  const token = await transaction(async (tx) => {
    // The hashing took a while: the account must still be the one that was checked.
    const isSame = await tx.$count(
      user,
      and(eq(user.id, id), eq(user.passwordHash, passwordHash), isNull(user.disabledAt)),
    )
    if (isSame === 0) throw refused()
    await forgetTries(tx, pair)
    const { token, sessionId } = await startSession(tx, id)
    const actor = { kind: 'user', userId: id, name, role, sessionId } as const
    await recordHistory(tx, actor, { verb: 'session.start', thingKind: 'session', thingId: sessionId })
    return token
  })
  return { userId: id, token, device: device && input.device ? input.device : newDevice(id) }
}

const perHour = (count: number) => ({ count, windowMs: 60 * 60_000 })

async function findUser(email: string) {
  const [row] = await db.select().from(user).where(eq(user.email, email)).limit(1)
  return row ?? null
}

function refused(): AppError {
  return new AppError('invalid', 'The email or the password is not right.')
}
