import type { Actor } from '@/features/auth/actor'
import { now } from '@/lib/clock'
import { deskSets, totalQuery, type DeskWish } from './desk-query'

/** How many stories the actor's desk list has. Asks nobody's leave: for the readers of the desk. */
export async function deskTotal(actor: Actor, wish: DeskWish): Promise<number> {
  const { count } = deskSets(actor, wish, now())
  const sum = async (parts: typeof count.plus) => {
    const totals = await Promise.all(parts.map((part) => totalQuery(part)))
    return totals.reduce((total, [row]) => total + (row?.total ?? 0), 0)
  }
  return (await sum(count.plus)) - (await sum(count.minus))
}
