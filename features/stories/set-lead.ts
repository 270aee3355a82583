import { and, eq, ne } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { story } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { getPublishableStory } from './get-story'
import { setLeadSchema } from './input'
import { isLive } from './state'

/**
 * Put a story at the top of the front, or take it from there. There is one lead: the one before it steps down,
 * though not for a story that is only scheduled.
 * @throws AppError `invalid` when the story to lead with is not published or scheduled.
 */
export async function setLead(actor: Actor, input: unknown): Promise<{ isLead: boolean }> {
  const { storyId, isLead } = parseInput(setLeadSchema, input)
  return transaction(async (tx) => {
    const row = await getPublishableStory(actor, storyId)
    if (isLead && !isLive(row, now())) throw new AppError('invalid', 'Publish this story first, then lead with it.')
    if (row.isLead === isLead) return { isLead }
    const isOut = row.publishAt !== null && row.publishAt <= now()
    if (isLead && isOut)
      await tx
        .update(story)
        .set({ isLead: false })
        .where(and(eq(story.isLead, true), ne(story.id, storyId)))
    await tx.update(story).set({ isLead, touchedAt: now() }).where(eq(story.id, storyId))
    await recordHistory(tx, actor, { verb: 'story.lead', thingKind: 'story', thingId: storyId, detail: { isLead } })
    await touch(tx, tag.front, tag.story(storyId))
    return { isLead }
  })
}
