import type { z } from 'zod'
import { eq } from 'drizzle-orm'
import { db, transaction } from '@/db/client'
import { user } from '@/db/schema'
import { startSession } from '@/features/auth/start-session'
import { recordHistory } from '@/features/history/record'
import { parseInput } from '@/lib/parse-input'
import { choosePasswordSchema } from './input'
import { hashNewPassword } from './new-password'
import { deadLink, findLink, useLink } from './one-time-link'
import { writePassword } from './write-password'

/**
 * Choose a password under a one-time link, whose token is the power to do it. The link is used up, all sessions end,
 * `token` names a new one. A password that breaks the rule does not use the link up.
 * @throws AppError `not_found` for a dead link; `invalid`
 */
export async function choosePassword(input: z.input<typeof choosePasswordSchema>): Promise<{ token: string }> {
  const { token: linkToken, password } = parseInput(choosePasswordSchema, input)
  const { userId, email } = await findPerson(linkToken)
  const passwordHash = await hashNewPassword(password, { email })
  return transaction(async (tx) => {
    const link = await useLink(tx, linkToken, 'password')
    const [row] = await tx.select().from(user).where(eq(user.id, userId)).limit(1)
    if (!row || row.disabledAt || link.userId !== userId) throw deadLink()
    await writePassword(tx, userId, passwordHash)
    const { token, sessionId } = await startSession(tx, userId)
    const self = { kind: 'user', userId, name: row.name, role: row.role, sessionId } as const
    await recordHistory(tx, self, { verb: 'user.choose-password', thingKind: 'user', thingId: userId })
    return { token }
  })
}

/** Whose password a link is for, without using it up; null for a dead link. */
export async function findLinkOwner(linkToken: string): Promise<{ name: string; email: string } | null> {
  const link = await findLink(linkToken, 'password')
  if (!link?.userId) return null
  const [row] = await db.select().from(user).where(eq(user.id, link.userId)).limit(1)
  return row && !row.disabledAt ? { name: row.name, email: row.email } : null
}

async function findPerson(linkToken: string) {
  const link = await findLink(linkToken, 'password')
  if (!link?.userId) throw deadLink()
  const [row] = await db
    .select({ userId: user.id, email: user.email })
    .from(user)
    .where(eq(user.id, link.userId))
    .limit(1)
  if (!row) throw deadLink()
  return row
}
