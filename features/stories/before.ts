import { and, asc, gt, gte, lt, lte, or, type SQL, type SQLWrapper } from 'drizzle-orm'
import { db } from '@/db/client'
import { visibleStory } from '@/db/schema'
import type { Id, StoryId } from '@/lib/ids'

/** How many stories a page of a list shows. */
export const LIST_PAGE_SIZE = 24

/** Where a page of a list begins: at what comes after this instant and id. */
export type Before<I extends Id<string> = StoryId> = { at: Date; id: I }

const SHAPE = /^(\d{1,15})_([0-9a-f-]{36})$/

/** Where a page of a list begins, from `?before=<ms>_<id>`; null when it is missing or not of that shape. */
export function parseBefore<I extends Id<string> = StoryId>(text: string | null | undefined): Before<I> | null {
  const [, ms, id] = SHAPE.exec(text ?? '') ?? []
  return ms && id ? { at: new Date(Number(ms)), id: id as I } : null
}

/** The text that `parseBefore` reads. */
export function formatBefore({ at, id }: Before<Id<string>>): string {
  return `${at.getTime()}_${id}`
}

type Columns = { at: SQLWrapper; id: SQLWrapper }

/**
 * The condition for what comes after `before` in a list of the newest first, by these columns; left out, those of the
 * visible stories. The first part lets an index be used.
 */
export function isBefore(
  before: Before<Id<string>> | null,
  { at, id }: Columns = { at: visibleStory.publishAt, id: visibleStory.id },
): SQL | undefined {
  if (!before) return undefined
  return and(lte(at, before.at), or(lt(at, before.at), lt(id, before.id)))
}

/** The condition for what is at `before` or newer, as `isBefore`: the rest of the list. */
export function isNotBefore({ at: place, id: last }: Before<Id<string>>, { at, id }: Columns): SQL | undefined {
  return and(gte(at, place), or(gt(at, place), gte(id, last)))
}

/**
 * The query of where a page of these stories really begins: at the story that `before` names or, when it is not among
 * them, at the next newer one, after which come the same stories. Nothing when there is none: then it is the first page.
 * So a list has no more pages than stories, whatever is asked for. Not run until awaited, so that tests can ask for its plan.
 */
export function placeQuery(where: SQL | undefined, before: Before) {
  const { publishAt: at, id } = visibleStory
  return db
    .select({ at, id })
    .from(visibleStory)
    .where(and(where, isNotBefore(before, { at, id })))
    .orderBy(asc(at), asc(id))
    .limit(1)
}
