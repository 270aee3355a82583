import type { CommentStatus } from '@/db/schema'
import type { SiteSettings } from '@/features/settings/input'

/** Why a first reply waits, in words for the moderator. */
export const FIRST_REPLY = 'First reply under this email'

const HOLD_FROM_LINKS = 3
const SPAM_ABOVE_LINKS = 8
const HUMAN_TYPING_MS = 3_000

/** What is known of a reply when it arrives. */
export type ReplySigns = {
  policy: SiteSettings['replyPolicy']
  isTrapFilled: boolean
  linkCount: number
  typingMs: number | undefined
  /** The same words came in within a day, here from somebody else or elsewhere. */
  isRepeated: boolean
  isStoryFlooded: boolean
  /** It bears the name of somebody who signs the story, and is not theirs. */
  isNamedAsAuthor: boolean
  /** The writer's earlier replies, by e-mail. */
  approvedBefore: number
  spamBefore: number
}

export type Judgement = { status: Extract<CommentStatus, 'approved' | 'pending' | 'spam'>; reasons: string[] }

/** Where a new reply goes, and why, in words for its moderator. @see trust.md F4 */
export function judgeReply(signs: ReplySigns): Judgement {
  if (signs.isTrapFilled) return { status: 'spam', reasons: ['Filled in a field that readers do not see'] }
  if (signs.linkCount > SPAM_ABOVE_LINKS) return { status: 'spam', reasons: [`${signs.linkCount} links`] }
  const reasons = [
    signs.policy === 'all' && 'Every reply waits',
    signs.isRepeated && 'The same words were sent before',
    signs.linkCount >= HOLD_FROM_LINKS && `${signs.linkCount} links`,
    signs.typingMs !== undefined && signs.typingMs < HUMAN_TYPING_MS && 'Written in under three seconds',
    signs.isStoryFlooded && 'Many replies to this story at once',
    signs.isNamedAsAuthor && 'Signed with the name of an author of this story, not signed in',
    signs.spamBefore > 0 && 'Held by the writer’s record',
    signs.approvedBefore === 0 && FIRST_REPLY,
  ].filter((reason) => reason !== false)
  return { status: reasons.length === 0 ? 'approved' : 'pending', reasons }
}
