import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { markOf } from './mark'
import type { QueuePage, QueueRow } from './moderation-types'
import { queueCursor, queueQuery, QUEUE_PAGE_SIZE, type QueueAsk } from './queue-query'

const EXCERPT_CHARS = 300

/**
 * A page of 25 replies in one state; with `search`, those of its next 2,000 whose name or text contains the words.
 * `after` is the `next` of the page before.
 * @throws AppError when the actor may not moderate
 */
export async function listQueue(actor: Actor, ask: QueueAsk): Promise<QueuePage> {
  demand(actor, 'moderateReplies')
  const found = await queueQuery(ask)
  const shown = found.slice(0, QUEUE_PAGE_SIZE)
  const last = shown.at(-1)
  return {
    rows: shown.map(toQueueRow),
    next: last && found.length > shown.length ? queueCursor(last) : null,
  }
}

/** A row as the list shows it. */
export function toQueueRow(row: Awaited<ReturnType<typeof queueQuery>>[number]): QueueRow {
  const { id, version, status, name, body, at, holdReason } = row
  return {
    id,
    version,
    status,
    name,
    mark: markOf(row),
    excerpt: body.slice(0, EXCERPT_CHARS).toWellFormed(),
    at: at.toISOString(),
    reasons: holdReason?.split('\n') ?? [],
  }
}
