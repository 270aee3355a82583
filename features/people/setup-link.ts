import { transaction } from '@/db/client'
import { user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { AppError } from '@/lib/errors'
import { makeLink } from './one-time-link'

/**
 * The token of the link that the start command prints, `/setup/<token>`: good once and for 30 minutes, and only
 * while nobody can sign in. An earlier one stops working.
 * @throws AppError `forbidden` for anybody but the system; `conflict` when somebody is here
 */
export async function createSetupToken(actor: Actor): Promise<string> {
  if (actor.kind !== 'system') demand(actor, 'managePeople')
  return transaction(async (tx) => {
    if ((await tx.$count(user)) > 0) throw new AppError('conflict', 'The paper has been set up already.')
    await recordHistory(tx, actor, { verb: 'site.setup-link', thingKind: 'setting', thingId: 'site' })
    return makeLink(tx, 'setup', null)
  })
}
