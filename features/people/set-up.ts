import type { z } from 'zod'
import { transaction } from '@/db/client'
import { user } from '@/db/schema'
import { startSession } from '@/features/auth/start-session'
import { recordHistory } from '@/features/history/record'
import { writeSettings } from '@/features/settings/write'
import { now } from '@/lib/clock'
import { newId, type UserId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { countUsers } from './count-users'
import { setUpSchema } from './input'
import { hashNewPassword } from './new-password'
import { deadLink, findLink, useLink } from './one-time-link'

/**
 * Make the first admin and name the paper under the setup link, whose token is the power to do it. The link is used
 * up; `token` names the admin's session.
 * @throws AppError `not_found` for a dead link or when somebody is here already; `invalid`, which leaves the link good
 */
export async function setUp(input: z.input<typeof setUpSchema>): Promise<{ userId: UserId; token: string }> {
  const { token: linkToken, name, email, password, siteName } = parseInput(setUpSchema, input)
  if (!(await canSetUp(linkToken))) throw deadLink()
  const passwordHash = await hashNewPassword(password, { email, siteName })
  return transaction(async (tx) => {
    await useLink(tx, linkToken, 'setup')
    if ((await tx.$count(user)) > 0) throw deadLink()
    const userId = newId<UserId>()
    const at = now()
    const role = 'admin'
    await tx.insert(user).values({ id: userId, email, name, role, passwordHash, createdAt: at, passwordChangedAt: at })
    const { token, sessionId } = await startSession(tx, userId)
    const self = { kind: 'user', userId, name, role, sessionId } as const
    await writeSettings(tx, self, { name: siteName })
    await recordHistory(tx, self, { verb: 'user.create', thingKind: 'user', thingId: userId, detail: { name, role } })
    return { userId, token }
  })
}

/** Whether this link can still set the paper up. Does not use it up. */
export async function canSetUp(linkToken: string): Promise<boolean> {
  return (await findLink(linkToken, 'setup')) !== null && (await countUsers()) === 0
}
