import { and, eq, gt } from 'drizzle-orm'
import { transaction, type Tx } from '@/db/client'
import { comment, commentContact, visibleStory, type CommentStatus } from '@/db/schema'
import { ANONYMOUS, type Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { hit, type Limit } from '@/features/limits/hit'
import { readSettings } from '@/features/settings/read'
import { replyState } from '@/features/stories/reply-state'
import { countLinks } from '@/lib/autolink'
import { comparableText } from '@/lib/clean-text'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import type { AuthorId, CommentId, StoryId } from '@/lib/ids'
import { keyedHash } from '@/lib/keyed-hash'
import { addressPrefix } from '@/lib/request-info'
import { findOwnByline, looksLikeOurs } from './find-own-byline'
import type { ReplyInput } from './input'
import { hashesOf, insertReply } from './insert-reply'
import { judgeReply } from './judge-reply'
import { newReceipt } from './receipt'
import { isStampFresh } from './stamp'
import { touchReplies } from './touch-replies'
import { countWriterReplies } from './writer-record'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
const ADDRESS_LIMITS: readonly Limit[] = [
  { count: 3, windowMs: MINUTE_MS },
  { count: 20, windowMs: HOUR_MS },
  { count: 100, windowMs: DAY_MS },
]
const STORY_LIMITS: readonly Limit[] = [{ count: 60, windowMs: MINUTE_MS }]
/** Shorter texts ("Thank you") may come from many people. */
const MIN_TELLING_CHARS = 20

export type Submitted = { commentId: CommentId; receipt: string; status: CommentStatus }

/**
 * Take a reader's reply. Anybody may; what keeps order are the signed hour, limits by address prefix (3 a minute, 20 an
 * hour, 100 a day) and `judgeReply`. A reply that fell into the trap is stored as spam and answered like any other.
 * Who is signed in and types the name of their own byline writes as that byline; under any other name as a reader, and
 * then nothing says who it was. `receipt` opens the page that tells how the reply stands; only its hash is kept.
 * @throws AppError `invalid` for an old or forged stamp, `rate_limited`, `not_found`, `forbidden` where replies are
 *   closed, `conflict` for the same words again
 * @see trust.md F3, F4; docs/decisions/0003-reply-stamp-and-cached-pages.md, 0014-who-is-an-author-in-replies.md
 */
export async function submitReply(actor: Actor, input: ReplyInput, { ip }: { ip: string }): Promise<Submitted> {
  if (!isStampFresh(input.stamp)) throw new AppError('invalid', 'This page is old: look at your text and post again.')
  await countAddress(ip)
  const receipt = newReceipt()
  return transaction(async (tx) => {
    await demandOpenStory(tx, input.storyId)
    await demandAnswerable(tx, input)
    const authorId = await findOwnByline(tx, actor, input.name)
    const { status, reasons } = judgeReply(await readSigns(tx, input, authorId))
    const { storyId, parentId = null, name, email, comment: words } = input
    const ipHmac = keyedHash('reply-ip', addressPrefix(ip))
    const holdReason = reasons.join('\n') || null
    const reply = { storyId, parentId, authorId, name, email, comment: words, status, holdReason, receipt, ipHmac }
    const id = await insertReply(tx, { ...reply, createdAt: now(), decidedAt: null })
    await recordHistory(tx, authorId ? actor : ANONYMOUS, {
      verb: 'comment.submit',
      thingKind: 'comment',
      thingId: id,
      detail: { status },
    })
    if (status === 'approved') await touchReplies(tx, storyId)
    return { commentId: id, receipt, status }
  })
}

/** In a transaction of its own: an attempt counts also when the reply is refused after it. */
async function countAddress(ip: string): Promise<void> {
  const key = addressPrefix(ip)
  const { isAllowed } = await transaction((tx) => hit(tx, { purpose: 'reply', key, limits: ADDRESS_LIMITS }))
  if (!isAllowed)
    throw new AppError('rate_limited', 'That is a lot of replies from one place. Wait a little and post again.')
}

async function demandOpenStory(tx: Tx, storyId: StoryId): Promise<void> {
  const [found] = await tx.select().from(visibleStory).where(eq(visibleStory.id, storyId)).limit(1)
  if (!found) throw new AppError('not_found', 'This story is no longer here, so nobody can reply to it.')
  const { closedBecause } = replyState(found, await readSettings())
  if (closedBecause) throw new AppError('forbidden', closedBecause)
}

async function demandAnswerable(tx: Tx, { parentId, storyId }: ReplyInput): Promise<void> {
  if (!parentId) return
  const [parent] = await tx
    .select({ id: comment.id })
    .from(comment)
    .where(and(eq(comment.id, parentId), eq(comment.storyId, storyId), eq(comment.status, 'approved')))
    .limit(1)
  if (!parent) throw new AppError('not_found', 'The reply that you answer is no longer here.')
}

async function readSigns(tx: Tx, input: ReplyInput, authorId: AuthorId | null) {
  const { emailHmac, bodyHmac } = hashesOf(input)
  const twins = await tx
    .select({ emailHmac: commentContact.emailHmac, storyId: comment.storyId })
    .from(commentContact)
    .innerJoin(comment, eq(comment.id, commentContact.commentId))
    .where(and(eq(commentContact.bodyHmac, bodyHmac), gt(commentContact.createdAt, new Date(now().getTime() - DAY_MS))))
    .limit(100)
  if (twins.some((twin) => twin.emailHmac === emailHmac && twin.storyId === input.storyId))
    throw new AppError('conflict', 'You have already posted this.')
  const record = await countWriterReplies(emailHmac)
  const { isAllowed } = await hit(tx, { purpose: 'reply-story', key: input.storyId, limits: STORY_LIMITS })
  return {
    policy: (await readSettings()).replyPolicy,
    isTrapFilled: (input.website ?? '').trim() !== '',
    linkCount: countLinks(input.comment),
    typingMs: input.typing_ms,
    isRepeated: twins.length > 0 && comparableText(input.comment).length >= MIN_TELLING_CHARS,
    isStoryFlooded: !isAllowed,
    isNamedAsAuthor: authorId === null && (await looksLikeOurs(tx, input.storyId, input.name)),
    approvedBefore: record.approved,
    spamBefore: record.spam,
  }
}
