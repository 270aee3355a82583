import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { deskTotal } from './desk-total'
import { DESK_STAGES } from './input'
import type { DeskCounts } from './types'

/**
 * How many stories the actor's desk list has at each stage.
 * @throws AppError `forbidden` for who does not write stories.
 */
export async function countDesk(actor: Actor): Promise<DeskCounts> {
  demand(actor, 'writeStories')
  const totals = await Promise.all(DESK_STAGES.map((stage) => deskTotal(actor, { stage })))
  return Object.fromEntries(DESK_STAGES.map((stage, index) => [stage, totals[index] ?? 0])) as DeskCounts
}
