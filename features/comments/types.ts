import type { TextPart } from '@/lib/autolink'
import type { CommentId } from '@/lib/ids'
import type { ReplyPlace } from '@/lib/reply-place'

/**
 * Who of the paper wrote a reply: `author` signs its story, `newsroom` signs others. Null for a reader, also for one who
 * types an author's name.
 */
export type ReplyMark = 'author' | 'newsroom' | null

/** A reply as every reader sees it. Nothing private has a place here. */
export type PublicComment = {
  id: CommentId
  /** Empty when the reply was removed. */
  name: string
  /** Null when removed. */
  mark: ReplyMark
  /** Paragraphs of plain text and links; a `\n` inside a text is a line break. Empty when removed. */
  paragraphs: TextPart[][]
  /** ISO 8601, UTC. */
  at: string
  /** It was taken away but has answers, so its place stays. */
  isRemoved: boolean
}

/** `to` names who is answered, where the place in the thread does not show it. */
type PublicAnswer = { reply: PublicComment; to: string | null }

/** A reply to the story, and all that answers it. `page` is where it stands when the oldest come first. */
export type PublicThread = { reply: PublicComment; answers: PublicAnswer[]; page: number }

/** A page of the replies of a story. */
export type ReplyPage = {
  threads: PublicThread[]
  /** All published replies of the story. */
  count: number
  /** All its threads: an order is worth choosing from two on. */
  threadCount: number
  place: ReplyPlace
  /** How many pages there are, 1 when there is nothing. */
  pages: number
}
