import { and, eq, ne } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { author, user } from '@/db/schema'
import { AppError } from '@/lib/errors'
import type { AuthorId, UserId } from '@/lib/ids'

/**
 * A login has at most one byline, the one that new stories of that person get.
 * @throws AppError `invalid` when nobody has this login, `conflict` when it has another byline than `except`
 */
export async function demandFreeLogin(tx: Tx, userId: UserId | null, except: AuthorId | null): Promise<void> {
  if (userId === null) return
  if ((await tx.$count(user, eq(user.id, userId))) === 0) throw refusal('invalid', 'Nobody here has this login.')
  const others = and(eq(author.userId, userId), except ? ne(author.id, except) : undefined)
  if ((await tx.$count(author, others)) > 0) throw refusal('conflict', 'This person has another byline already.')
}

function refusal(code: 'invalid' | 'conflict', words: string): AppError {
  return new AppError(code, words, { userId: words })
}
