import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { story } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { getEditableStory } from './get-story'
import { DESK_STEPS, setDeskStateSchema } from './input'

type DeskStep = (typeof DESK_STEPS)[number]

/**
 * Move a story on the desk: draft, in review, ready, forth and back. Who writes may hand in own stories and take them
 * back; `ready` is said and unsaid by those who publish.
 * @throws AppError `invalid` for a story that is published, unpublished or in the trash.
 */
export async function setDeskState(actor: Actor, input: unknown): Promise<{ deskState: DeskStep }> {
  const { storyId, to } = parseInput(setDeskStateSchema, input)
  return transaction(async (tx) => {
    const row = await getEditableStory(actor, storyId)
    const from = row.deskState
    if (!isStep(from)) throw new AppError('invalid', 'Only a story that is not yet published moves on the desk.')
    if (to === 'ready' || from === 'ready') demand(actor, 'publish')
    if (from === to) return { deskState: to }
    await tx.update(story).set({ deskState: to, touchedAt: now() }).where(eq(story.id, storyId))
    await recordHistory(tx, actor, { verb: 'story.move', thingKind: 'story', thingId: storyId, detail: { from, to } })
    await touch(tx, tag.story(storyId))
    return { deskState: to }
  })
}

function isStep(state: string): state is DeskStep {
  return (DESK_STEPS as readonly string[]).includes(state)
}
