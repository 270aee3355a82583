import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { story } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { getEditableStory } from './get-story'
import { storyIdSchema } from './input'
import { wasPublic } from './state'

/**
 * Bring a story back from the trash: as unpublished when readers once saw it, else as a draft. Undone by trashStory.
 * @throws AppError `invalid` when it is not in the trash.
 */
export async function restoreStory(actor: Actor, input: unknown): Promise<{ deskState: 'draft' | 'unpublished' }> {
  const { storyId } = parseInput(storyIdSchema, input)
  return transaction(async (tx) => {
    const row = await getEditableStory(actor, storyId)
    if (row.deskState !== 'trashed') throw new AppError('invalid', 'This story is not in the trash.')
    const deskState = wasPublic(row, now()) ? 'unpublished' : 'draft'
    await tx.update(story).set({ deskState, touchedAt: now() }).where(eq(story.id, storyId))
    await recordHistory(tx, actor, { verb: 'story.restore', thingKind: 'story', thingId: storyId })
    await touch(tx, tag.story(storyId))
    return { deskState }
  })
}
