import { transaction } from '@/db/client'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { revokeSessions } from '@/features/auth/revoke-sessions'
import { recordHistory } from '@/features/history/record'
import { AppError } from '@/lib/errors'

/** End every session of the actor, this one too. */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  demand(actor, 'enterNewsroom')
  if (actor.kind !== 'user') throw new AppError('forbidden', 'Only a person is signed in somewhere.')
  const { userId } = actor
  await transaction(async (tx) => {
    await revokeSessions(tx, userId)
    await recordHistory(tx, actor, { verb: 'session.end-all', thingKind: 'user', thingId: userId })
  })
}
