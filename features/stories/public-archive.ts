import { and, asc, count, desc, eq, gt, gte, lt, lte } from 'drizzle-orm'
import { db } from '@/db/client'
import { visibleStory } from '@/db/schema'
import { getSite } from '@/features/settings/public'
import type { DayKey, MonthKey } from '@/lib/calendar'
import { recordTags, tag } from '@/lib/tags'
import { cardQuery } from './card-query'
import { toCards } from './cards'
import { recordNextChange } from './next-change'
import type { StoryCard } from './types'

/** Most stories that a page of one day shows: more than any newsroom publishes. */
const MAX_DAY_STORIES = 400
/** How many stories of a day the page of its month shows. */
export const MONTH_DAY_STORIES = 4

/** The days of the first and of the newest story; both null while there is none. */
export type ArchiveSpan = { first: DayKey | null; last: DayKey | null }
export type DayCount = { day: DayKey; total: number }
/** `days` are those of its month with a story; `earlier` and `later` the nearest such days of the archive. */
export type ArchiveDay = DayCount & {
  cards: StoryCard[]
  days: DayCount[]
  earlier: DayKey | null
  later: DayKey | null
}
/** `days` are those with a story, newest first. */
export type ArchiveMonth = {
  month: MonthKey
  total: number
  span: ArchiveSpan
  days: (DayCount & { cards: StoryCard[] })[]
}

/**
 * A month of stories by the day in their address, which is the day they first appeared in the paper's zone. Null for a
 * month before the first story or after the newest one, so that nobody follows a calendar for ever.
 * Records `front`, and when the list changes by itself.
 */
export async function getArchiveMonth(month: MonthKey): Promise<ArchiveMonth | null> {
  const span = await getArchiveSpan()
  if (!isWithin(month, span)) return null
  const [{ sections }, counts] = await Promise.all([getSite(), dayCountsQuery(month)])
  const days = await Promise.all(
    counts.map(async ({ day, total }) => {
      return { day, total, cards: await toCards(await cardQuery(onDay(day), MONTH_DAY_STORIES), sections) }
    }),
  )
  return { month, span, days, total: counts.reduce((sum, { total }) => sum + total, 0) }
}

/** All stories of a day, as `getArchiveMonth`; null when there is none that the public may see. */
export async function getArchiveDay(day: DayKey): Promise<ArchiveDay | null> {
  recordTags(tag.front)
  const [{ sections }] = await Promise.all([getSite(), recordNextChange()])
  const cards = await toCards(await cardQuery(onDay(day), MAX_DAY_STORIES), sections)
  if (cards.length === 0) return null
  const [days, [earlier], [later]] = await Promise.all([
    dayCountsQuery(day.slice(0, 7)),
    neighbourQuery(day, 'earlier'),
    neighbourQuery(day, 'later'),
  ])
  return { day, total: cards.length, cards, days, earlier: earlier?.day ?? null, later: later?.day ?? null }
}

/** How far the archive goes. Records as `getArchiveMonth`. */
export async function getArchiveSpan(): Promise<ArchiveSpan> {
  recordTags(tag.front)
  const [[first], [last]] = await Promise.all([endQuery('first'), endQuery('last'), recordNextChange()])
  return { first: first?.day ?? null, last: last?.day ?? null }
}

/** How many stories each day of a month has, newest day first. Not run until awaited, so that tests can ask for its plan. */
export function dayCountsQuery(month: MonthKey) {
  return db
    .select({ day: visibleStory.urlDate, total: count() })
    .from(visibleStory)
    .where(and(gte(visibleStory.urlDate, `${month}-01`), lte(visibleStory.urlDate, `${month}-31`)))
    .groupBy(visibleStory.urlDate)
    .orderBy(desc(visibleStory.urlDate))
}

/** The day at one end of the archive, as `dayCountsQuery`. */
export function endQuery(end: 'first' | 'last') {
  const order = end === 'first' ? asc : desc
  return db
    .select({ day: visibleStory.urlDate })
    .from(visibleStory)
    .where(gte(visibleStory.urlDate, ''))
    .orderBy(order(visibleStory.urlDate))
    .limit(1)
}

/** The nearest day with a story on one side of a day, as `dayCountsQuery`. */
export function neighbourQuery(day: DayKey, side: 'earlier' | 'later') {
  const { urlDate } = visibleStory
  return db
    .select({ day: urlDate })
    .from(visibleStory)
    .where(side === 'earlier' ? lt(urlDate, day) : gt(urlDate, day))
    .orderBy(side === 'earlier' ? desc(urlDate) : asc(urlDate))
    .limit(1)
}

function onDay(day: DayKey) {
  return eq(visibleStory.urlDate, day)
}

function isWithin(month: MonthKey, { first, last }: ArchiveSpan): boolean {
  return first !== null && last !== null && month >= first.slice(0, 7) && month <= last.slice(0, 7)
}
