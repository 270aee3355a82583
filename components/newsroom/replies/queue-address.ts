import type { CommentStatus } from '@/features/comments/moderation-types'
import type { CommentId } from '@/lib/ids'

/** Where the queue stands: its tab, search, page, the reply that is open, the one just decided on. */
export type QueuePlace = {
  status: CommentStatus
  search: string
  after: string | null
  reply?: CommentId | null
  decided?: CommentId | null
}

/** The address of the queue at that place. */
export function queueAddress({ status, search, after, reply, decided }: QueuePlace): string {
  const query = new URLSearchParams()
  if (status !== 'pending') query.set('status', status)
  if (search !== '') query.set('q', search)
  if (after) query.set('after', after)
  if (reply) query.set('reply', reply)
  if (decided) query.set('decided', decided)
  const text = query.toString()
  return text === '' ? '/newsroom/replies' : `/newsroom/replies?${text}`
}
