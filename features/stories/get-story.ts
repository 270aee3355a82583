import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { story } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { can, demand } from '@/features/auth/policy'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import type { StoryId } from '@/lib/ids'
import { isLive } from './state'

export type StoryRow = typeof story.$inferSelect

/**
 * A story that the actor may read on the desk. Inside a transaction: as that transaction sees it.
 * @throws AppError `not_found`, the same for one that is absent and one that is not theirs to know of.
 */
export async function getDeskStory(actor: Actor, storyId: StoryId): Promise<StoryRow> {
  demand(actor, 'writeStories')
  const [row] = await db.select().from(story).where(eq(story.id, storyId))
  if (!row || !can(actor, 'readDraft', row)) throw new AppError('not_found', 'There is no such story.')
  return row
}

/**
 * A story that the actor may change.
 * @throws AppError `not_found` as getDeskStory; `forbidden` for a reporter's own story once it is out.
 */
export async function getEditableStory(actor: Actor, storyId: StoryId): Promise<StoryRow> {
  const row = await getDeskStory(actor, storyId)
  demand(actor, 'editStory', { createdBy: row.createdBy, isLive: isLive(row, now()) })
  return row
}

/**
 * A story that the actor may publish, take down or place.
 * @throws AppError `forbidden` for who may not publish; `not_found` as getDeskStory.
 */
export async function getPublishableStory(actor: Actor, storyId: StoryId): Promise<StoryRow> {
  demand(actor, 'publish')
  return getDeskStory(actor, storyId)
}
