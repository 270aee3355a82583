import { desc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { author, livePost } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { can } from '@/features/auth/policy'
import { getDeskStory } from '@/features/stories/get-story'
import type { StoryId } from '@/lib/ids'
import { isKindLive } from './get-live-story'
import type { DeskLive } from './types'

/** More than any live story has. */
const MAX_LISTED = 1_000

/** The updates of a story for the desk, newest first, removed ones among them. @throws AppError `not_found` as getDeskStory */
export async function listLivePosts(actor: Actor, storyId: StoryId): Promise<DeskLive> {
  const row = await getDeskStory(actor, storyId)
  const rows = await db
    .select({ post: livePost, byline: author.name })
    .from(livePost)
    .leftJoin(author, eq(author.id, livePost.authorId))
    .where(eq(livePost.storyId, storyId))
    .orderBy(desc(livePost.at), desc(livePost.id))
    .limit(MAX_LISTED)
  const isRunnable = row.deskState !== 'trashed' && (await isKindLive(row))
  return {
    posts: rows.map(({ post, byline }) => ({
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
      isRemoved: post.removedAt !== null,
      canChange: isRunnable && can(actor, 'changeLivePost', post),
    })),
    endedAt: row.liveEndedAt?.toISOString() ?? null,
    isKindLive: await isKindLive(row),
    canPost: isRunnable && can(actor, 'postLive', row),
    canPublish: isRunnable && can(actor, 'publish'),
  }
}
