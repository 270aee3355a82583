import { transaction } from '@/db/client'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { decide, type Decided } from './decide'
import type { ReplyRef } from './input'

/**
 * Publish a reply. From then on its writer's replies need no approval.
 * @throws AppError when the actor may not moderate; `not_found`; `conflict` when somebody else decided first
 */
export async function approveReply(actor: Actor, reply: ReplyRef): Promise<Decided> {
  demand(actor, 'moderateReplies')
  return transaction((tx) => decide(tx, actor, reply, 'approved'))
}
