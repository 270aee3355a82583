import { transaction } from '@/db/client'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { AppError, isAppError } from '@/lib/errors'
import { decide, type Decided } from './decide'
import { MAX_BULK, type Decision, type ReplyRef } from './input'

export type BulkDecided = { decided: Decided[]; skipped: number }

/**
 * One decision on up to 100 replies in one transaction. Those that somebody else decided on meanwhile, or that are
 * there already, are left as they are and counted in `skipped`.
 * @throws AppError when the actor may not moderate; `invalid` for none or more than 100
 */
export async function moderateReplies(actor: Actor, replies: readonly ReplyRef[], to: Decision): Promise<BulkDecided> {
  demand(actor, 'moderateReplies')
  if (replies.length === 0) throw new AppError('invalid', 'Choose at least one reply.')
  if (replies.length > MAX_BULK) throw new AppError('invalid', `Choose at most ${MAX_BULK} replies.`)
  return transaction(async (tx) => {
    const decided: Decided[] = []
    for (const reply of replies) {
      try {
        decided.push(await decide(tx, actor, reply, to)) // it refuses before it writes, so skipping one is safe
      } catch (error) {
        if (!isAppError(error)) throw error
      }
    }
    return { decided, skipped: replies.length - decided.length }
  })
}
