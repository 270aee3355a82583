import { and, eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { livePost } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import { newId, type LivePostId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { checkPost, hasWords } from './check-post'
import { getLiveStory } from './get-live-story'
import { addPostSchema } from './input'
import { putOutPosts } from './put-out'

/**
 * Post an update. Readers see it at once, or with its story when that is not out yet. With a `postId` that this story
 * has already nothing happens: what was sent again after a lost answer is there once.
 * @throws AppError as getLiveStory; `invalid` when the live story has ended or the update names something that is gone;
 * `forbidden` for a time other than now, for a pin by who may not publish, and as checkPost.
 */
export async function addPost(actor: Actor, input: unknown): Promise<{ postId: LivePostId }> {
  const { storyId, postId = newId<LivePostId>(), content, isPinned, at } = parseInput(addPostSchema, input)
  if (at && actor.kind !== 'system') throw new AppError('forbidden', 'An update is of the moment it is posted.')
  return transaction(async (tx) => {
    const row = await getLiveStory(actor, storyId)
    if (isPinned) demand(actor, 'publish')
    const [known] = await tx.select().from(livePost).where(eq(livePost.id, postId))
    if (known && known.storyId !== storyId) throw new AppError('conflict', 'This update belongs to another story.')
    if (known && !hasWords(known, content))
      throw new AppError('conflict', 'This update was posted already, in other words. Edit it in the list below.')
    if (known) return { postId }
    if (row.liveEndedAt) throw new AppError('invalid', 'This live story has ended. Resume it first.')
    await checkPost(tx, actor, content)
    if (isPinned) {
      const pinned = and(eq(livePost.storyId, storyId), eq(livePost.isPinned, true))
      await tx.update(livePost).set({ isPinned: false }).where(pinned)
    }
    const createdBy = actor.kind === 'user' ? actor.userId : null
    await tx.insert(livePost).values({ ...content, id: postId, storyId, isPinned, at: at ?? now(), createdBy })
    await recordHistory(tx, actor, {
      verb: 'live.post',
      thingKind: 'story',
      thingId: storyId,
      detail: { postId, title: content.title, isKey: content.isKey, isPinned },
    })
    await putOutPosts(tx, row)
    return { postId }
  })
}
