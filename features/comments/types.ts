import type { TextPart } from '@/lib/autolink'
import type { CommentId } from '@/lib/ids'

/** A reply as every reader sees it. Nothing private has a place here. */
export type PublicComment = {
  id: CommentId
  /** Empty when the reply was removed. */
  name: string
  /** Paragraphs of plain text and links; a `\n` inside a text is a line break. Empty when removed. */
  paragraphs: TextPart[][]
  /** ISO 8601, UTC. */
  at: string
  /** The reply that this one answers; it is in the same list. */
  parentId: CommentId | null
  /** It was taken away but has answers, so its place stays. */
  isRemoved: boolean
}
