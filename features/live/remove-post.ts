import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { livePost } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { parseInput } from '@/lib/parse-input'
import { getLivePost } from './get-live-story'
import { postIdSchema } from './input'
import { putOutPosts } from './put-out'

/** Take an update away from readers; its words stay in the newsroom. Undone by bringBackPost. @throws AppError as getLivePost */
export async function removePost(actor: Actor, input: unknown): Promise<{ isRemoved: boolean }> {
  return setRemoved(actor, input, true)
}

/** Show a removed update again at its time, not pinned. @throws AppError as getLivePost */
export async function bringBackPost(actor: Actor, input: unknown): Promise<{ isRemoved: boolean }> {
  return setRemoved(actor, input, false)
}

async function setRemoved(actor: Actor, input: unknown, isRemoved: boolean): Promise<{ isRemoved: boolean }> {
  const { postId } = parseInput(postIdSchema, input)
  return transaction(async (tx) => {
    const { post, row } = await getLivePost(tx, actor, postId)
    if ((post.removedAt !== null) === isRemoved) return { isRemoved }
    await tx
      .update(livePost)
      .set({ removedAt: isRemoved ? now() : null, isPinned: false })
      .where(eq(livePost.id, postId))
    const verb = isRemoved ? 'live.remove' : 'live.bring-back'
    const detail = { postId, title: post.title }
    await recordHistory(tx, actor, { verb, thingKind: 'story', thingId: row.id, detail })
    await putOutPosts(tx, row)
    return { isRemoved }
  })
}
