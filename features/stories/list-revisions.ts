import { and, desc, eq, lt } from 'drizzle-orm'
import { db } from '@/db/client'
import { revision, user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { VERSIONS_AT_ONCE, type NewestFirst } from '@/lib/newest-first'
import { parseInput } from '@/lib/parse-input'
import { getDeskStory } from './get-story'
import { listRevisionsSchema } from './input'
import type { RevisionRow } from './types'

/**
 * Revisions of a story without their text, 50 at a time: the newest, or those before one of this number.
 * @throws AppError `not_found` as getWorkingStory.
 */
export async function listRevisions(actor: Actor, input: unknown): Promise<NewestFirst<RevisionRow>> {
  const { storyId, before } = parseInput(listRevisionsSchema, input)
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
    .where(and(eq(revision.storyId, storyId), before ? lt(revision.number, before) : undefined))
    .orderBy(desc(revision.number))
    .limit(VERSIONS_AT_ONCE)
  return {
    rows: rows.map((row) => ({
      ...row,
      at: row.at.toISOString(),
      isLive: row.id === story.liveRevisionId,
      isWorking: row.id === story.workingRevisionId,
    })),
    total: await db.$count(revision, eq(revision.storyId, storyId)),
  }
}
