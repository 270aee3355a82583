import type { CommentId } from './ids'

export type ReplyOrder = 'oldest' | 'newest'
/** Where in the replies of a story a reader is. */
export type ReplyPlace = { order: ReplyOrder; page: number }

export const FIRST_REPLIES: ReplyPlace = { order: 'oldest', page: 1 }

/**
 * What `?replies=` holds: no other spelling of a place is one, so that the page cache keeps each place once. Nine digits
 * are more pages than a store has replies; the story sends what is past its last page there.
 */
export const REPLY_PLACE = /^(?:newest|(newest-)?([2-9]|[1-9]\d{1,8}))$/

/** Where `?replies=` leads: `2`, `newest`, `newest-2`; anything else, and nothing, to the beginning, oldest first. */
export function parseReplyPlace(text: string | null): ReplyPlace {
  const [all, newest, page] = REPLY_PLACE.exec(text ?? '') ?? []
  if (all === undefined) return FIRST_REPLIES
  return page === undefined ? { order: 'newest', page: 1 } : { order: newest ? 'newest' : 'oldest', page: Number(page) }
}

/**
 * The address of a page of replies. `before` is where the updates of a live story stand, which turning the page of
 * its replies does not change.
 */
export function repliesPath(storyPath: string, { order, page }: ReplyPlace, before: string | null = null): string {
  const place = order === 'oldest' ? (page > 1 ? `${page}` : null) : page > 1 ? `newest-${page}` : 'newest'
  const query = new URLSearchParams()
  if (before !== null) query.set('before', before)
  if (place !== null) query.set('replies', place)
  return query.size === 0 ? storyPath : `${storyPath}?${query.toString()}`
}

/** The address of one reply: on its page of the oldest first, where younger replies do not move it. */
export function replyPath(storyPath: string, page: number, id: CommentId): string {
  return `${repliesPath(storyPath, { order: 'oldest', page })}#${replyAnchor(id)}`
}

/** The `id` of a reply on its story's page. */
export function replyAnchor(id: CommentId): string {
  return `reply-${id}`
}
