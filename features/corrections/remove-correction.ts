import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { correction } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { removeCorrectionSchema } from './input'

/**
 * Take back a correction that was itself mistaken; its words stay in the history.
 * @throws AppError `forbidden` for who may not publish; `not_found` when there is none.
 */
export async function removeCorrection(actor: Actor, input: unknown): Promise<{ text: string }> {
  demand(actor, 'publish')
  const { correctionId } = parseInput(removeCorrectionSchema, input)
  return transaction(async (tx) => {
    const [row] = await tx.delete(correction).where(eq(correction.id, correctionId)).returning()
    if (!row) throw new AppError('not_found', 'There is no such correction.')
    const { storyId, text } = row
    await recordHistory(tx, actor, {
      verb: 'story.withdraw-correction',
      thingKind: 'story',
      thingId: storyId,
      detail: { text },
    })
    await touch(tx, tag.story(storyId), tag.corrections)
    return { text }
  })
}
