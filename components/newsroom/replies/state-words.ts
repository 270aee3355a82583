import type { CommentStatus } from '@/features/comments/moderation-types'

/** The states in the words of the queue's tabs. */
export const STATE_NAMES: Record<CommentStatus, string> = {
  pending: 'Waiting',
  approved: 'Approved',
  spam: 'Spam',
  trash: 'Trash',
}

/** What was done to a reply, for the line with "Undo". */
export const DONE_WORDS: Record<CommentStatus, string> = {
  pending: 'Waits again',
  approved: 'Approved',
  spam: 'Marked as spam',
  trash: 'Put in the trash',
}
