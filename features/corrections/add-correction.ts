import { transaction } from '@/db/client'
import { correction } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { getPublishableStory } from '@/features/stories/get-story'
import { wasPublic } from '@/features/stories/state'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import { newId, type CorrectionId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { addCorrectionSchema } from './input'

/**
 * Tell readers what was wrong in a story that they could read. It shows on the story and in the list of corrections at
 * once; the words of the story are corrected apart from it. A time other than now is for the system only.
 * @throws AppError `forbidden` for who may not publish; `invalid` when no reader has seen the story.
 */
export async function addCorrection(actor: Actor, input: unknown): Promise<{ correctionId: CorrectionId }> {
  const { storyId, text, at } = parseInput(addCorrectionSchema, input)
  if (at && actor.kind !== 'system') throw new AppError('forbidden', 'A correction is of the moment it is made.')
  return transaction(async (tx) => {
    const row = await getPublishableStory(actor, storyId)
    if (!wasPublic(row, now())) throw new AppError('invalid', 'No reader has seen this story yet: change its words.')
    const correctionId = newId<CorrectionId>()
    const createdBy = actor.kind === 'user' ? actor.userId : null
    await tx.insert(correction).values({ id: correctionId, storyId, text, at: at ?? now(), createdBy })
    await recordHistory(tx, actor, { verb: 'story.correct', thingKind: 'story', thingId: storyId })
    await touch(tx, tag.story(storyId), tag.corrections)
    return { correctionId }
  })
}
