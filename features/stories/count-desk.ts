import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { now } from '@/lib/clock'
import { deskCondition, deskTotalQuery } from './desk-query'
import { DESK_STAGES } from './input'
import type { DeskCounts } from './types'

/**
 * How many stories the actor's desk list has at each stage.
 * @throws AppError `forbidden` for who does not write stories.
 */
export async function countDesk(actor: Actor): Promise<DeskCounts> {
  demand(actor, 'writeStories')
  const at = now()
  const totals = await Promise.all(DESK_STAGES.map((stage) => deskTotalQuery(deskCondition(actor, { stage }, at))))
  return Object.fromEntries(DESK_STAGES.map((stage, index) => [stage, totals[index]?.[0]?.total ?? 0])) as DeskCounts
}
