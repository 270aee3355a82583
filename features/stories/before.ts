import { and, lt, lte, or, type SQL } from 'drizzle-orm'
import { visibleStory } from '@/db/schema'
import type { StoryId } from '@/lib/ids'

/** How many stories a page of a list shows. */
export const LIST_PAGE_SIZE = 24

export type Before = { at: Date; id: StoryId }

const SHAPE = /^(\d{1,15})_([0-9a-f-]{36})$/

/** Where a page of a list begins, from `?before=<ms>_<id>`; null when it is missing or not of that shape. */
export function parseBefore(text: string | null | undefined): Before | null {
  const [, ms, id] = SHAPE.exec(text ?? '') ?? []
  return ms && id ? { at: new Date(Number(ms)), id: id as StoryId } : null
}

/** The text that `parseBefore` reads. */
export function formatBefore({ at, id }: Before): string {
  return `${at.getTime()}_${id}`
}

/** The condition for what comes after `before` in a list of the newest first. The first part lets an index be used. */
export function isBefore(before: Before | null): SQL | undefined {
  if (!before) return undefined
  const { publishAt, id } = visibleStory
  return and(lte(publishAt, before.at), or(lt(publishAt, before.at), lt(id, before.id)))
}
