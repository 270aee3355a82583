import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { author, livePost, livePostVersion, user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { can } from '@/features/auth/policy'
import { formatBefore, isBefore, parseBefore } from '@/features/stories/before'
import { getDeskStory } from '@/features/stories/get-story'
import type { LivePostId, StoryId } from '@/lib/ids'
import { isKindLive } from './get-live-story'
import { DESK_LIVE_PAGE_SIZE } from './input'
import type { DeskLive } from './types'

/**
 * The updates of a story for the desk, newest first, removed ones among them, 50 a page. The pinned one is on the first
 * page, however old, since that is where it is unpinned. @throws AppError `not_found` as getDeskStory
 */
export async function listLivePosts(actor: Actor, storyId: StoryId, beforeText?: string | null): Promise<DeskLive> {
  const row = await getDeskStory(actor, storyId)
  const before = parseBefore<LivePostId>(beforeText)
  const query = (where?: ReturnType<typeof and>) =>
    db
      .select({ post: livePost, byline: author.name })
      .from(livePost)
      .leftJoin(author, eq(author.id, livePost.authorId))
      .where(and(eq(livePost.storyId, storyId), where))
      .orderBy(desc(livePost.at), desc(livePost.id))
      .limit(DESK_LIVE_PAGE_SIZE + 1)
  const [listed, pinned, isLive] = await Promise.all([
    query(isBefore(before, livePost)),
    before ? [] : query(eq(livePost.isPinned, true)),
    isKindLive(row),
  ])
  const page = listed.slice(0, DESK_LIVE_PAGE_SIZE)
  const far = pinned.filter(({ post }) => page.every((one) => one.post.id !== post.id))
  const shown = [...far, ...page]
  const edits = await listEdits(shown.map(({ post }) => post.id))
  const isRunnable = row.deskState !== 'trashed' && isLive
  return {
    posts: shown.map(({ post, byline }) => ({
      id: post.id,
      title: post.title,
      body: post.body,
      place: post.place,
      authorId: post.authorId,
      byline,
      isKey: post.isKey,
      isPinned: post.isPinned,
      version: post.version,
      at: post.at.toISOString(),
      editedAt: post.editedAt?.toISOString() ?? null,
      editedBy: edits.get(post.id)?.by ?? null,
      earlier: edits.get(post.id)?.count ?? 0,
      isRemoved: post.removedAt !== null,
      canChange: isRunnable && can(actor, 'changeLivePost', post),
    })),
    next: listed.length > page.length ? formatBefore(page.at(-1)!.post) : null,
    isFirst: before === null,
    endedAt: row.liveEndedAt?.toISOString() ?? null,
    isKindLive: isLive,
    canPost: isRunnable && can(actor, 'postLive', row),
    canPublish: isRunnable && can(actor, 'publish'),
  }
}

/** For each update that was reworded: how often, and by whom the last time. */
async function listEdits(postIds: LivePostId[]): Promise<Map<LivePostId, { count: number; by: string | null }>> {
  const rows = await db
    .select({ postId: livePostVersion.postId, by: user.name })
    .from(livePostVersion)
    .leftJoin(user, eq(user.id, livePostVersion.replacedBy))
    .where(inArray(livePostVersion.postId, postIds))
    .orderBy(asc(livePostVersion.postId), asc(livePostVersion.version))
  const edits = new Map<LivePostId, { count: number; by: string | null }>()
  for (const { postId, by } of rows) edits.set(postId, { count: (edits.get(postId)?.count ?? 0) + 1, by })
  return edits
}
