import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { unindexStory } from '@/db/search/index-story'
import { story } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/parse-input'
import { getEditableStory } from './get-story'
import { storyIdSchema } from './input'
import { isLive } from './state'
import { storyTags } from './story-tags'

/**
 * Put a story in the trash, from where restoreStory brings it back.
 * @throws AppError `invalid` while readers see it or will see it: unpublish it first.
 */
export async function trashStory(actor: Actor, input: unknown): Promise<{ deskState: 'trashed' }> {
  const { storyId } = parseInput(storyIdSchema, input)
  return transaction(async (tx) => {
    const row = await getEditableStory(actor, storyId)
    if (isLive(row, now())) throw new AppError('invalid', 'This story is published or scheduled. Unpublish it first.')
    if (row.deskState === 'trashed') return { deskState: 'trashed' }
    const away = { deskState: 'trashed', publishAt: null, unpublishAt: null, isLead: false, touchedAt: now() } as const
    await tx.update(story).set(away).where(eq(story.id, storyId))
    await unindexStory(tx, storyId)
    await recordHistory(tx, actor, {
      verb: 'story.trash',
      thingKind: 'story',
      thingId: storyId,
      detail: { from: row.deskState },
    })
    await touch(tx, ...(await storyTags(row)))
    return { deskState: 'trashed' }
  })
}
