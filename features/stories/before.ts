import { and, lt, lte, or, type SQL, type SQLWrapper } from 'drizzle-orm'
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
