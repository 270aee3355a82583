import { transaction } from '@/db/client'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { decide, type Decided } from './decide'
import type { ReplyRef } from './input'

/**
 * Take a reply away as spam; its writer's next ones are held.
 * @throws AppError when the actor may not moderate; `not_found`; `conflict` when somebody else decided first
 */
export async function markSpam(actor: Actor, reply: ReplyRef): Promise<Decided> {
  demand(actor, 'moderateReplies')
  return transaction((tx) => decide(tx, actor, reply, 'spam'))
}
