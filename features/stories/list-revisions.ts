import { desc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { revision, user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import type { StoryId } from '@/lib/ids'
import { getDeskStory } from './get-story'
import type { RevisionRow } from './types'

const MAX_REVISIONS_SHOWN = 200

/**
 * The latest 200 revisions of a story, the newest first, without their text.
 * @throws AppError `not_found` as getWorkingStory.
 */
export async function listRevisions(actor: Actor, storyId: StoryId): Promise<RevisionRow[]> {
  const story = await getDeskStory(actor, storyId)
  const rows = await db
    .select({
      id: revision.id,
      number: revision.number,
      headline: revision.headline,
      words: revision.wordCount,
      reason: revision.reason,
      by: user.name,
      at: revision.createdAt,
    })
    .from(revision)
    .leftJoin(user, eq(user.id, revision.createdBy))
    .where(eq(revision.storyId, storyId))
    .orderBy(desc(revision.number))
    .limit(MAX_REVISIONS_SHOWN)
  return rows.map((row) => ({
    ...row,
    at: row.at.toISOString(),
    isLive: row.id === story.liveRevisionId,
    isWorking: row.id === story.workingRevisionId,
  }))
}
