import { and, count, desc, eq, gt, inArray, isNull, lte, ne, or, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { author, revision, section, story, user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { can } from '@/features/auth/policy'
import type { AuthorId, SectionId, StoryId } from '@/lib/ids'
import type { DeskStage } from './types'

/**
 * Which stories the desk shows: of one stage (none: all but the trash), of one section, and for who does not publish
 * only own ones and those that are out. Each form is answered from an index.
 */
export function deskCondition(
  actor: Actor,
  wish: { stage?: DeskStage; sectionId?: SectionId },
  at: Date,
): SQL | undefined {
  const stage = wish.stage ? isAt(wish.stage, at) : isOnDesk()
  return and(stage, isTheirs(actor, at), wish.sectionId ? eq(story.sectionId, wish.sectionId) : undefined)
}

/** The rows of a page of the desk list, latest change first. Not run until awaited, so that tests can ask for its plan. */
export function deskRowsQuery(where: SQL | undefined, { limit, offset }: { limit: number; offset: number }) {
  return db
    .select({
      story,
      headline: revision.headline,
      words: revision.wordCount,
      authorIds: revision.authorIds,
      sectionName: section.name,
      sectionSlug: section.slug,
      pillar: section.pillar,
      creator: user.name,
    })
    .from(story)
    .innerJoin(revision, eq(revision.id, story.workingRevisionId))
    .innerJoin(section, eq(section.id, story.sectionId))
    .leftJoin(user, eq(user.id, story.createdBy))
    .where(where)
    .orderBy(desc(story.touchedAt), desc(story.id))
    .limit(limit)
    .offset(offset)
}

/** How many stories meet the condition. */
export function deskTotalQuery(where: SQL | undefined) {
  return db.select({ total: count() }).from(story).where(where)
}

/** Headlines of the stories that changed last, at most `limit`, for looking through. */
export function deskHeadlinesQuery(where: SQL | undefined, limit: number) {
  return db
    .select({ id: story.id, headline: revision.headline })
    .from(story)
    .innerJoin(revision, eq(revision.id, story.workingRevisionId))
    .where(where)
    .orderBy(desc(story.touchedAt), desc(story.id))
    .limit(limit)
}

/** The condition for a page of ids. */
export function isOneOf(ids: StoryId[]): SQL {
  return inArray(story.id, ids)
}

/** Names of these authors by id. */
export async function authorNames(ids: Iterable<AuthorId>): Promise<Map<AuthorId, string>> {
  const wanted = [...new Set(ids)]
  const rows = await db.select({ id: author.id, name: author.name }).from(author).where(inArray(author.id, wanted))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

function isAt(stage: DeskStage, at: Date): SQL | undefined {
  const isPublished = eq(story.deskState, 'published')
  const isOver = lte(story.unpublishAt, at)
  const isNotOver = or(isNull(story.unpublishAt), gt(story.unpublishAt, at))
  const isDue = and(lte(story.publishAt, at), or(isNull(story.embargoUntil), lte(story.embargoUntil, at)))
  const isNotDue = or(gt(story.publishAt, at), gt(story.embargoUntil, at))
  switch (stage) {
    case 'live':
      return and(isPublished, isNotOver, isDue)
    case 'scheduled':
      return and(isPublished, isNotOver, isNotDue)
    case 'unpublished':
      return or(eq(story.deskState, 'unpublished'), and(isPublished, isOver))
    default:
      return eq(story.deskState, stage)
  }
}

/** Everything but the trash. The bound on `touched_at` holds for every row: it has the index walked, newest first. */
function isOnDesk(): SQL | undefined {
  return and(gt(story.touchedAt, new Date(0)), ne(story.deskState, 'trashed'))
}

function isTheirs(actor: Actor, at: Date): SQL | undefined {
  if (can(actor, 'publish') || actor.kind !== 'user') return undefined
  return or(eq(story.createdBy, actor.userId), isAt('live', at))
}
