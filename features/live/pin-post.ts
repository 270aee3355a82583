import { and, eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { livePost } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/parse-input'
import { getLivePost } from './get-live-story'
import { postIdSchema } from './input'
import { putOutPosts } from './put-out'

/**
 * Let an update say above all others where things stand, in place of the one that did.
 * @throws AppError `forbidden` for who may not publish; `invalid` for a removed update; else as getLivePost.
 */
export async function pinPost(actor: Actor, input: unknown): Promise<{ isPinned: boolean }> {
  return setPinned(actor, input, true)
}

/** Let a pinned update stand among the others again. @throws AppError as pinPost */
export async function unpinPost(actor: Actor, input: unknown): Promise<{ isPinned: boolean }> {
  return setPinned(actor, input, false)
}

async function setPinned(actor: Actor, input: unknown, isPinned: boolean): Promise<{ isPinned: boolean }> {
  demand(actor, 'publish')
  const { postId } = parseInput(postIdSchema, input)
  return transaction(async (tx) => {
    const { post, row } = await getLivePost(tx, actor, postId)
    if (post.isPinned === isPinned) return { isPinned }
    if (post.removedAt) throw new AppError('invalid', 'This update was removed. Bring it back first.')
    await tx
      .update(livePost)
      .set({ isPinned: false })
      .where(and(eq(livePost.storyId, row.id), eq(livePost.isPinned, true)))
    if (isPinned) await tx.update(livePost).set({ isPinned }).where(eq(livePost.id, postId))
    const verb = isPinned ? 'live.pin' : 'live.unpin'
    const detail = { postId, title: post.title }
    await recordHistory(tx, actor, { verb, thingKind: 'story', thingId: row.id, detail })
    await putOutPosts(tx, row)
    return { isPinned }
  })
}
