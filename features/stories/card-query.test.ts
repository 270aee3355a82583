import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { db, openReader } from '@/db/client'
import { visibleStory } from '@/db/schema'
import { useTestStore } from '@/db/testing'
import { newId, type AuthorId, type SectionId, type StoryId, type TopicId } from '@/lib/ids'
import { isBefore } from './before'
import { cardQuery, hasByline, hasTopic } from './card-query'

const store = useTestStore()

const older = () => isBefore({ at: new Date(), id: newId<StoryId>() })
const inSection = () => eq(visibleStory.sectionId, newId<SectionId>())

it.each([
  ['a section', () => inSection()],
  ['a later page of a section', () => and(inSection(), older())],
  ['the lead', () => eq(visibleStory.isLead, true)],
  ['one story', () => eq(visibleStory.id, newId<StoryId>())],
  ['a topic', () => and(hasTopic([newId<TopicId>()]), older())],
  ['an author', () => hasByline(newId<AuthorId>())],
])('finds %s by an index, without a scan', async (_, where) => {
  await db.select().from(visibleStory).limit(1)
  const { sql, params } = cardQuery(where(), 24).toSQL()
  const handle = openReader(store.file())
  const plan = handle.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`).all(...params)
  handle.close()
  expect(plan.map(({ detail }) => detail).join('\n')).not.toMatch(/SCAN (main\.)?(story|revision|comment)/)
})
