import type { DeskState } from '@/db/schema'
import {
  author,
  comment,
  commentContact,
  revision,
  section,
  story,
  storyByline,
  user,
  type CommentStatus,
  type Role,
} from '@/db/schema'
import { db } from '@/db/client'
import { arrange } from '@/db/testing'
import type { Actor } from '@/features/auth/actor'
import { comparableText } from '@/lib/clean-text'
import { now } from '@/lib/clock'
import {
  newId,
  type AuthorId,
  type CommentId,
  type RevisionId,
  type SectionId,
  type StoryId,
  type UserId,
} from '@/lib/ids'
import { keyedHash } from '@/lib/keyed-hash'
import { sealEmail } from '@/lib/mail-cipher'
import type { ReplyInput } from './input'
import { hashReceipt, newReceipt } from './receipt'
import { makeStamp } from './stamp'

export { useTestStore } from '@/db/testing'

/** Test only: the replies in the store. */
export async function storedReplies(): Promise<{ body: string; status: CommentStatus; authorId: AuthorId | null }[]> {
  return db.select({ body: comment.body, status: comment.status, authorId: comment.authorId }).from(comment)
}

/** Test only: a story that is out since an hour, in a section of its own. */
export async function arrangeStory(given: { deskState?: DeskState; repliesAreOpen?: boolean } = {}): Promise<StoryId> {
  const [storyId, revisionId, sectionId] = [newId<StoryId>(), newId<RevisionId>(), newId<SectionId>()]
  const at = new Date(now().getTime() - 3_600_000)
  const words = { headline: 'Council votes on the bathhouse', kind: 'news', language: 'en', sectionId } as const
  await arrange(async (tx) => {
    await tx
      .insert(section)
      .values({ id: sectionId, slug: sectionId, name: 'News', pillar: 'news', position: 1, createdAt: at })
    await tx.insert(story).values({
      id: storyId,
      slug: `bathhouse-${storyId}`,
      urlDate: '2026-11-24',
      sectionId,
      kind: 'news',
      language: 'en',
      deskState: given.deskState ?? 'published',
      liveRevisionId: revisionId,
      workingRevisionId: revisionId,
      publishAt: at,
      firstPublishedAt: at,
      repliesAreOpen: given.repliesAreOpen ?? true,
      createdAt: at,
      touchedAt: at,
    })
    await tx.insert(revision).values({
      ...words,
      id: revisionId,
      storyId,
      number: 1,
      body: { type: 'doc', content: [] },
      topicNames: [],
      authorIds: [],
      sources: [],
      wordCount: 0,
      contentHash: storyId,
      reason: 'create',
      createdAt: at,
    })
  })
  return storyId
}

type Given = Partial<{
  status: CommentStatus
  name: string
  authorId: AuthorId
  body: string
  email: string
  parentId: CommentId
  createdAt: Date
  holdReason: string
}>

/** Test only: a reply as if it had come in before. */
export async function arrangeReply(storyId: StoryId, given: Given = {}): Promise<CommentId> {
  const id = newId<CommentId>()
  const { status = 'pending', name = 'Greta Holm', body = 'Could it be heated?', email = 'greta@port.example' } = given
  const createdAt = given.createdAt ?? now()
  await arrange(async (tx) => {
    await tx.insert(comment).values({
      id,
      storyId,
      parentId: given.parentId,
      authorId: given.authorId,
      authorName: name,
      body,
      status,
      createdAt,
    })
    await tx.insert(commentContact).values({
      commentId: id,
      emailCipher: sealEmail(email, id),
      emailHmac: keyedHash('reply-email-hash', email),
      bodyHmac: keyedHash('reply-body', comparableText(body)),
      receiptHash: hashReceipt(newReceipt()),
      holdReason: given.holdReason ?? null,
      createdAt,
    })
  })
  return id
}

/** Test only: somebody signed in with this role. */
export async function arrangeUser(role: Role): Promise<Actor> {
  const userId = newId<UserId>()
  const name = `The ${role}`
  await arrange((tx) =>
    tx.insert(user).values({ id: userId, email: `${userId}@ledger.example`, name, role, createdAt: now() }),
  )
  return { kind: 'user', userId, name, role, sessionId: null }
}

/** Test only: a byline, of somebody's login when one is given, which signs these stories. */
export async function arrangeByline(name: string, owner: Actor | null, ...signs: StoryId[]): Promise<AuthorId> {
  const id = newId<AuthorId>()
  const userId = owner?.kind === 'user' ? owner.userId : null
  await arrange(async (tx) => {
    await tx.insert(author).values({ id, slug: id, name, userId, createdAt: now() })
    for (const storyId of signs) await tx.insert(storyByline).values({ storyId, authorId: id, position: 0 })
  })
  return id
}

/** Test only: what the form sends. */
export function replyInput(storyId: StoryId, given: Partial<ReplyInput> = {}): ReplyInput {
  return {
    storyId,
    parentId: undefined,
    comment: 'My grandmother worked the ticket window for years.',
    name: 'Rosa Marlow',
    email: 'rosa@port.example',
    website: '',
    stamp: makeStamp(),
    ...given,
  }
}
