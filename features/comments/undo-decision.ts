import { transaction } from '@/db/client'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { decide, type Decided } from './decide'
import type { ReplyRef } from './input'

/**
 * Put a reply back to where it was before the last decision, which can be undone once.
 * @throws AppError when the actor may not moderate; `not_found`; `conflict` when somebody else decided first
 */
export async function undoDecision(actor: Actor, reply: ReplyRef): Promise<Decided> {
  demand(actor, 'moderateReplies')
  return transaction((tx) => decide(tx, actor, reply, 'undo'))
}
