import { eq } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { db } from '@/db/client'
import { storyTopic, visibleStory } from '@/db/schema'
import { useTestStore } from '@/db/testing'
import { systemActor } from '@/features/auth/actor'
import { newId, type SectionId, type StoryId } from '@/lib/ids'
import { tag } from '@/lib/tags'
import { importStory } from './import-story'
import { makeActor, makeSection, paragraph, revisionsOf, rowOf, snapshot, tagsMovedBy, verbsOf } from './testing'

useTestStore()
const system = systemActor('test')
let sectionId: SectionId
beforeEach(async () => {
  sectionId = await makeSection('harbour')
})

const given = (more: object = {}) => ({
  content: {
    headline: 'Harbour wall to rise',
    standfirst: null,
    kicker: null,
    body: { type: 'doc', content: [paragraph('Words.')] },
    sectionId,
    kind: 'news',
    language: 'en',
    topicNames: ['Tides'],
    authorIds: [],
    sources: [],
    pictureId: null,
    pictureCaption: null,
    pictureCredit: null,
    pictureAlt: null,
    pictureIsDecorative: false,
  },
  slug: 'the-wall',
  publishedAt: new Date('2026-11-20T08:00:00Z'),
  ...more,
})

it('takes in a published story with its times, and readers see it', async () => {
  const storyId = newId<StoryId>()
  const updatedAt = new Date('2026-11-21T08:00:00Z')
  const moved = await tagsMovedBy(async () => {
    const wish = given({ storyId, updatedAt, isLead: true, repliesAreOpen: false })
    expect((await importStory(system, wish)).url).toBe('/harbour/2026/11/20/the-wall')
  })
  const [seen] = await db.select().from(visibleStory).where(eq(visibleStory.id, storyId))
  expect(seen).toMatchObject({
    publishAt: new Date('2026-11-20T08:00:00Z'),
    updatedAt,
    isLead: true,
    repliesAreOpen: false,
  })
  expect((await rowOf(storyId)).touchedAt).toEqual(updatedAt)
  expect((await revisionsOf(storyId)).map(({ reason }) => reason)).toEqual(['seed'])
  expect(await db.select().from(storyTopic)).toHaveLength(1)
  expect(await verbsOf(storyId)).toEqual(['story.import'])
  expect(moved).toEqual(expect.arrayContaining([tag.front, tag.story(storyId), tag.section(sectionId)]))
})

it('numbers a slug that is taken on that day', async () => {
  await importStory(system, given())
  expect((await importStory(system, given())).url).toBe('/harbour/2026/11/20/the-wall-2')
})

it('is refused to people, and for a story that is not fit to publish', async () => {
  const admin = await makeActor('admin')
  const before = await snapshot()
  await expect(importStory(admin, given())).rejects.toMatchObject({ code: 'forbidden' })
  const empty = given({ content: { ...given().content, headline: '' } })
  await expect(importStory(system, empty)).rejects.toMatchObject({
    code: 'invalid',
    fields: { headline: 'Write a headline.' },
  })
  const lost = given({ content: { ...given().content, sectionId: newId() } })
  await expect(importStory(system, lost)).rejects.toMatchObject({ code: 'invalid' })
  expect(await snapshot()).toEqual(before)
})
