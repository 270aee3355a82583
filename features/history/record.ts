import type { Tx } from '@/db/client'
import { history, type ThingKind } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { now } from '@/lib/clock'
import { newId, type HistoryId } from '@/lib/ids'

export type Trace = {
  verb: string
  thingKind: ThingKind
  thingId: string
  /** Facts for people to read; never an e-mail, an IP or a confidential source. */
  detail?: Record<string, string | number | boolean | null>
}

/** Write the verb's trace inside its transaction. */
export async function recordHistory(tx: Tx, actor: Actor, trace: Trace): Promise<void> {
  await tx.insert(history).values({
    id: newId<HistoryId>(),
    at: now(),
    userId: actor.kind === 'user' ? actor.userId : null,
    actor: actor.kind,
    verb: trace.verb,
    thingKind: trace.thingKind,
    thingId: trace.thingId,
    detail: trace.detail ?? null,
  })
}
