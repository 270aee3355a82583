import type { CommentStatus } from '@/db/schema'
import type { TextPart } from '@/lib/autolink'
import type { CommentId } from '@/lib/ids'
import type { ReplyMark } from './types'

export type { CommentStatus } from '@/db/schema'

/** A reply in the queue's list. For moderators only. */
export type QueueRow = {
  id: CommentId
  version: number
  status: CommentStatus
  name: string
  mark: ReplyMark
  /** The first 300 characters. */
  excerpt: string
  /** ISO 8601, UTC. */
  at: string
  /** Why it was held, in words. */
  reasons: string[]
}

/** One page of the queue. */
export type QueuePage = {
  rows: QueueRow[]
  /** For the next page, or null on the last one. */
  next: string | null
}

/** A reply with all that its moderator may know. Never given to a public reader. */
export type ModerationComment = QueueRow & {
  paragraphs: TextPart[][]
  /** Null when the root secret changed since: it cannot be read any more. */
  email: string | null
  previousStatus: CommentStatus | null
  decidedBy: string | null
  decidedAt: string | null
  /** `url` is null while the story may not be seen. */
  story: { headline: string; url: string | null }
  parent: { name: string; mark: ReplyMark; body: string } | null
  /** The writer's replies by state, this one included. */
  record: Record<CommentStatus, number>
  /** The writer's latest other replies. */
  earlier: { excerpt: string; at: string; status: CommentStatus }[]
}
