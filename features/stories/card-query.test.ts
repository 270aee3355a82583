import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { db, openReader } from '@/db/client'
import { visibleStory } from '@/db/schema'
import { useTestStore } from '@/db/testing'
import { newId, type AuthorId, type SectionId, type StoryId, type TopicId } from '@/lib/ids'
import { isBefore, placeQuery } from './before'
import { cardQuery, hasByline, hasTopic } from './card-query'
import { extentQuery, topicsQuery } from './list-facts'
import { mostRepliedQuery } from './most-replied'
import { dayCountsQuery, endQuery, neighbourQuery } from './public-archive'

const store = useTestStore()

const SCAN = /SCAN (main\.)?(story|revision|comment)/
const older = () => isBefore({ at: new Date(), id: newId<StoryId>() })
const inSection = () => eq(visibleStory.sectionId, newId<SectionId>())

it.each([
  ['a section', () => inSection()],
  ['a later page of a section', () => and(inSection(), older())],
  ['the lead', () => eq(visibleStory.isLead, true)],
  ['a day of the archive', () => eq(visibleStory.urlDate, '2026-11-24')],
  ['one story', () => eq(visibleStory.id, newId<StoryId>())],
  ['a topic', () => and(hasTopic([newId<TopicId>()]), older())],
  ['an author', () => hasByline(newId<AuthorId>())],
])('finds %s by an index, without a scan', async (_, where) => {
  expect(await planOf(() => cardQuery(where(), 24))).not.toMatch(SCAN)
})

it.each([
  ['the days of a month', () => dayCountsQuery('2026-11')],
  ['the first day', () => endQuery('first')],
  ['the newest day', () => endQuery('last')],
  ['the day before', () => neighbourQuery('2026-11-24', 'earlier')],
  ['the day after', () => neighbourQuery('2026-11-24', 'later')],
])('finds %s of the archive by an index, without a scan', async (_, query) => {
  expect(await planOf(query)).not.toMatch(SCAN)
})

it.each([
  ['the most replied of the paper', () => mostRepliedQuery(null)],
  ['the most replied of a section', () => mostRepliedQuery(newId<SectionId>())],
  ['the extent of a topic', () => extentQuery(hasTopic([newId<TopicId>()]))],
  ['the extent of an author', () => extentQuery(hasByline(newId<AuthorId>()))],
  ['the topics of a page', () => topicsQuery([newId<StoryId>(), newId<StoryId>()])],
])('reads %s from indexes, without a scan', async (_, query) => {
  const plan = await planOf(query)
  expect(plan).not.toMatch(SCAN)
  expect(plan).not.toMatch(/SCAN (main\.)?(topic|story_topic|story_byline)/)
})

it.each([
  ['a section', inSection],
  ['a topic', () => hasTopic([newId<TopicId>()])],
  ['an author', () => hasByline(newId<AuthorId>())],
])('finds the place of a page of %s by an index, without a scan', async (_, where) => {
  const place = { at: new Date(), id: newId<StoryId>() }
  expect(await planOf(() => placeQuery(where(), place))).not.toMatch(SCAN)
})

it('counts replies in their index alone', async () => {
  const plan = await planOf(() => mostRepliedQuery(null))
  expect(plan).toContain('USING COVERING INDEX comment_story (story_id=? AND status=?)')
  expect(plan).toContain('USING INDEX story_publish (publish_at>? AND publish_at<?)')
})

async function planOf(query: () => { toSQL: () => { sql: string; params: unknown[] } }): Promise<string> {
  await db.select().from(visibleStory).limit(1)
  const { sql, params } = query().toSQL()
  const handle = openReader(store.file())
  const plan = handle.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`).all(...params)
  handle.close()
  return plan.map(({ detail }) => detail).join('\n')
}
