import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { livePost, livePostVersion } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/parse-input'
import { checkPost, hasWords } from './check-post'
import { getLivePost } from './get-live-story'
import { editPostSchema } from './input'
import { putOutPosts } from './put-out'

/**
 * Change an update. What it said is kept, and readers see when it was edited; marking it as a key event is no edit.
 * @throws AppError as getLivePost; `conflict` when somebody changed it after `version`; as checkPost.
 */
export async function editPost(actor: Actor, input: unknown): Promise<{ version: number }> {
  const { postId, version, content } = parseInput(editPostSchema, input)
  return transaction(async (tx) => {
    const { post, row } = await getLivePost(tx, actor, postId)
    if (post.version !== version)
      throw new AppError('conflict', 'Somebody changed this update after you opened it. Your words are still here.')
    const isReworded = !hasWords(post, content)
    if (!isReworded && post.isKey === content.isKey) return { version }
    await checkPost(tx, actor, content, post.authorId)
    const at = now()
    if (isReworded) {
      const { title, body, place, authorId } = post
      const replacedBy = actor.kind === 'user' ? actor.userId : null
      await tx
        .insert(livePostVersion)
        .values({ postId, version, title, body, place, authorId, replacedAt: at, replacedBy })
    }
    const next = version + 1
    const editedAt = isReworded ? at : post.editedAt
    await tx
      .update(livePost)
      .set({ ...content, version: next, editedAt })
      .where(eq(livePost.id, postId))
    await recordHistory(tx, actor, {
      verb: 'live.edit',
      thingKind: 'story',
      thingId: row.id,
      detail: { postId, title: content.title, isKey: content.isKey },
    })
    await putOutPosts(tx, row)
    return { version: next }
  })
}
