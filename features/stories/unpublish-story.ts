import { eq, inArray } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { unindexStory } from '@/db/search/index-story'
import { story } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { getRevision } from './get-revision'
import { getPublishableStory } from './get-story'
import { storyIdSchema } from './input'
import { replacedLeads } from './leads'
import { clearLiveRows } from './put-live'
import { wasPublic } from './state'
import { storyTags } from './story-tags'

/**
 * Take a story down at once; its address answers that it is gone. One that was only scheduled goes back to `ready`,
 * as if no time had been set. A lead that it took the place of does not come back. Undone by publishStory.
 * @throws AppError `invalid` when it is not published.
 */
export async function unpublishStory(actor: Actor, input: unknown): Promise<{ deskState: 'unpublished' | 'ready' }> {
  const { storyId } = parseInput(storyIdSchema, input)
  return transaction(async (tx) => {
    const row = await getPublishableStory(actor, storyId)
    if (row.deskState !== 'published') throw new AppError('invalid', 'This story is not published.')
    const tags = await storyTags(row)
    const wasSeen = wasPublic(row, now())
    const deskState = wasSeen ? ('unpublished' as const) : ('ready' as const)
    const down = { deskState, publishAt: null, unpublishAt: null, publishWall: null, publishZone: null, isLead: false }
    const unseen = { liveRevisionId: null, urlDate: null, firstPublishedAt: null, updatedAt: null }
    const stepDown = await replacedLeads(tx, row)
    if (stepDown.length > 0) await tx.update(story).set({ isLead: false }).where(inArray(story.id, stepDown))
    if (!wasSeen) await clearLiveRows(tx, storyId)
    const { sectionId, kind, language } = wasSeen ? row : await getRevision(row.workingRevisionId)
    await tx
      .update(story)
      .set({ ...down, ...(wasSeen ? {} : unseen), sectionId, kind, language, touchedAt: now() })
      .where(eq(story.id, storyId))
    await unindexStory(tx, storyId)
    const verb = wasSeen ? 'story.unpublish' : 'story.unschedule'
    await recordHistory(tx, actor, { verb, thingKind: 'story', thingId: storyId })
    await touch(tx, ...tags, tag.replies(storyId))
    return { deskState }
  })
}
