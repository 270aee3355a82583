import type { SiteSettings } from '@/features/settings/input'
import { nowMs } from '@/lib/clock'
import { formatDate } from '@/lib/format-time'

const DAY_MS = 24 * 60 * 60 * 1000

export type ReplyState = {
  isOpen: boolean
  /** In words for the reader; null while open. */
  closedBecause: string | null
  /** When it closes by itself, ms UTC; null when it does not, or has. */
  closesAtMs: number | null
}

type Asked = { repliesAreOpen: boolean; firstPublishedAt: Date }
type Policy = Pick<SiteSettings, 'replyPolicy' | 'repliesCloseAfterDays' | 'timeZone'>

/** Whether a story takes replies now: not when the paper, its editor or its age has closed them. */
export function replyState(story: Asked, policy: Policy): ReplyState {
  const closed = (closedBecause: string): ReplyState => ({ isOpen: false, closedBecause, closesAtMs: null })
  if (policy.replyPolicy === 'closed') return closed('Replies are closed on this site.')
  if (!story.repliesAreOpen) return closed('Replies to this story are closed.')
  const days = policy.repliesCloseAfterDays
  if (days === 0) return { isOpen: true, closedBecause: null, closesAtMs: null }
  const closesAtMs = story.firstPublishedAt.getTime() + days * DAY_MS
  if (closesAtMs > nowMs()) return { isOpen: true, closedBecause: null, closesAtMs }
  const ago = days === 1 ? 'a day' : `${days} days`
  return closed(`Replies to this story closed on ${formatDate(closesAtMs, policy.timeZone)}, ${ago} after it appeared.`)
}
