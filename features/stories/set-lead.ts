import { eq, inArray } from 'drizzle-orm'
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
import { replacedLeads, rivalLeads } from './leads'
import { isLive } from './state'

/**
 * Put a story at the top of the front, or take it from there. Of the leads that readers see, the one that went out
 * last leads. A story that is out makes every other step down, also a scheduled one. For a scheduled story only the
 * lead that readers see now keeps its place, until the new one goes out; once that has led and is taken from the top,
 * or unpublished, the older one does not come back. It does when the newer one comes down by the clock.
 * @throws AppError `invalid` when the story to lead with is not published or scheduled.
 */
export async function setLead(actor: Actor, input: unknown): Promise<{ isLead: boolean }> {
  const { storyId, isLead } = parseInput(setLeadSchema, input)
  return transaction(async (tx) => {
    const row = await getPublishableStory(actor, storyId)
    if (isLead && !isLive(row, now())) throw new AppError('invalid', 'Publish this story first, then lead with it.')
    const stepDown = isLead ? await rivalLeads(tx, row) : await replacedLeads(tx, row)
    if (row.isLead === isLead && stepDown.length === 0) return { isLead }
    if (stepDown.length > 0) await tx.update(story).set({ isLead: false }).where(inArray(story.id, stepDown))
    await tx.update(story).set({ isLead, touchedAt: now() }).where(eq(story.id, storyId))
    await recordHistory(tx, actor, { verb: 'story.lead', thingKind: 'story', thingId: storyId, detail: { isLead } })
    await touch(tx, tag.front, tag.story(storyId))
    return { isLead }
  })
}
