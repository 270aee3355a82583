import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { stateCountQuery } from './count-queue'

/** How many replies wait for a decision, counted up to 10,000. @throws AppError when the actor may not moderate */
export async function countPendingReplies(actor: Actor): Promise<number> {
  demand(actor, 'moderateReplies')
  return (await stateCountQuery('pending'))[0]?.n ?? 0
}
