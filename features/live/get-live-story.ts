import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { livePost } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { getRevision } from '@/features/stories/get-revision'
import { getDeskStory, type StoryRow } from '@/features/stories/get-story'
import { AppError } from '@/lib/errors'
import type { LivePostId, StoryId } from '@/lib/ids'

export type PostRow = typeof livePost.$inferSelect

/** True for a story of the kind live, as readers have it or as it is being written. */
export async function isKindLive(row: Pick<StoryRow, 'kind' | 'workingRevisionId'>): Promise<boolean> {
  return row.kind === 'live' || (await getRevision(row.workingRevisionId)).kind === 'live'
}

/**
 * A live story that the actor may post in, published or not.
 * @throws AppError `not_found` as getDeskStory; `forbidden` for who may not post; `invalid` when it is not a live
 * story or lies in the bin.
 */
export async function getLiveStory(actor: Actor, storyId: StoryId): Promise<StoryRow> {
  const row = await getDeskStory(actor, storyId)
  demand(actor, 'postLive', row)
  if (!(await isKindLive(row))) throw new AppError('invalid', 'Only a story of the kind Live has updates.')
  if (row.deskState === 'trashed') throw new AppError('invalid', 'This story is in the bin. Restore it first.')
  return row
}

/**
 * An update that the actor may change, with its story.
 * @throws AppError `not_found` when there is none or it is not theirs to know of; else as getLiveStory.
 */
export async function getLivePost(tx: Tx, actor: Actor, postId: LivePostId): Promise<{ post: PostRow; row: StoryRow }> {
  demand(actor, 'writeStories')
  const [post] = await tx.select().from(livePost).where(eq(livePost.id, postId))
  if (!post) throw new AppError('not_found', 'There is no such update.')
  const row = await getLiveStory(actor, post.storyId)
  demand(actor, 'changeLivePost', post)
  return { post, row }
}
