import { asc, eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { setting, story, storyByline, storySource, storyTopic, topic, visibleStory } from '@/db/schema'
import { arrange, TEST_NOW, useTestStore } from '@/db/testing'
import { ANONYMOUS } from '@/features/auth/actor'
import { setClock } from '@/lib/clock'
import { newId, type SectionId, type StoryId } from '@/lib/ids'
import { tag } from '@/lib/tags'
import { publishStory } from './publish-story'
import {
  change,
  makeActor,
  makeDraft,
  makePicture,
  makeSection,
  paragraph,
  publish,
  rowOf,
  snapshot,
  tagsMovedBy,
  verbsOf,
} from './testing'
import { trashStory } from './trash-story'
import { unpublishStory } from './unpublish-story'
import { getWorkingStory } from './working-story'

// Many commits, each of which waits for the disk.
vi.setConfig({ testTimeout: 30_000 })
useTestStore()
let editor: Awaited<ReturnType<typeof makeActor>>
let harbour: SectionId
let storyId: StoryId
beforeEach(async () => {
  harbour = await makeSection('harbour')
  editor = await makeActor('editor', 'Ada Finch')
  storyId = await makeDraft(editor)
})

const visibleIds = async () => (await db.select({ id: visibleStory.id }).from(visibleStory)).map(({ id }) => id)
const found = async (word: string) =>
  (
    await arrange((tx) =>
      Promise.resolve(
        tx.all<{ id: string }>(sql`select story_id as id from story_search where story_search match ${word}`),
      ),
    )
  ).map(({ id }) => id)
const at = (iso: string) => setClock(new Date(iso))

describe('now', () => {
  it('shows the story to readers at an address of date and headline', async () => {
    const published = await publish(editor, storyId)
    expect(published).toEqual({
      storyId,
      url: '/harbour/2026/11/24/harbour-wall-to-rise',
      publishAt: TEST_NOW.toISOString(),
      isScheduled: false,
    })
    expect(await visibleIds()).toEqual([storyId])
    expect(await rowOf(storyId)).toMatchObject({ firstPublishedAt: TEST_NOW, updatedAt: null, deskState: 'published' })
    expect(await verbsOf(storyId)).toEqual(['story.create', 'story.save', 'story.publish'])
    expect(await found('metre')).toEqual([storyId])
  })

  it('writes bylines, topics and published sources as rows, never a confidential one', async () => {
    const sources = [
      { role: 'agency', name: 'CNN', url: null, isPublished: true },
      { role: 'confidential', name: 'A clerk', url: null, isPublished: true },
      { role: 'document', name: 'The survey', url: null, isPublished: false },
      { role: 'original', name: '', url: 'https://www.port.example/wall', isPublished: true },
    ] as const
    await change(editor, storyId, { topicNames: ['Sea walls', '港'], sources: [...sources] })
    const other = await makeDraft(editor, { topicNames: ['SEA  WALLS'] })
    await publish(editor, storyId)
    await publish(editor, other)
    const names = await db
      .select({ name: storySource.name })
      .from(storySource)
      .where(eq(storySource.storyId, storyId))
      .orderBy(asc(storySource.position))
    expect(names).toEqual([{ name: 'CNN' }, { name: 'port.example' }])
    expect(await db.select().from(storyByline)).toHaveLength(2)
    expect(await db.select().from(storyTopic)).toHaveLength(3)
    const topics = await db.select().from(topic).orderBy(asc(topic.slug))
    expect(topics.map(({ slug }) => slug)).toEqual(['sea-walls', expect.stringMatching(/^topic-[0-9a-f]{8}$/)])
  })

  it('moves the tags of all that shows it, before and after', async () => {
    await change(editor, storyId, { topicNames: ['Old'] })
    await publish(editor, storyId)
    const old = await rowOf(storyId)
    const [oldTopic] = await db.select().from(topic)
    const [oldByline] = await db.select().from(storyByline)
    const world = await makeSection('world', 2)
    await change(editor, storyId, { topicNames: ['New'], sectionId: world, authorIds: [] })
    const moved = await tagsMovedBy(() => publish(editor, storyId))
    const [newTopic] = await db.select().from(topic).where(eq(topic.slug, 'new'))
    expect(new Set(moved)).toEqual(
      new Set([
        tag.front,
        tag.story(storyId),
        tag.section(old.sectionId),
        tag.section(world),
        tag.topic(oldTopic?.id ?? ''),
        tag.topic(newTopic?.id ?? ''),
        tag.author(oldByline?.authorId ?? ''),
      ]),
    )
  })

  it('updates a live story: same time, same address, a new "updated"', async () => {
    const first = await publish(editor, storyId)
    at('2026-11-25T09:00:00Z')
    await change(editor, storyId, { headline: 'Harbour wall to fall' })
    expect(await publish(editor, storyId)).toEqual(first)
    const row = await rowOf(storyId)
    expect(row).toMatchObject({ publishAt: TEST_NOW, firstPublishedAt: TEST_NOW, slug: 'harbour-wall-to-rise' })
    expect(row.updatedAt).toEqual(new Date('2026-11-25T09:00:00Z'))
    expect(await found('fall')).toEqual([storyId])
    expect(await found('rise AND fall')).toEqual([storyId])
    expect((await verbsOf(storyId)).at(-1)).toBe('story.update')
  })

  it('changes nothing when the same words are published twice', async () => {
    await publish(editor, storyId)
    const before = await snapshot()
    await publish(editor, storyId)
    expect(await snapshot()).toEqual(before)
  })

  it('puts a story that was taken down back in its old place', async () => {
    const first = await publish(editor, storyId)
    at('2026-11-26T09:00:00Z')
    await unpublishStory(editor, { storyId })
    await change(editor, storyId, { headline: 'Corrected' })
    expect(await publish(editor, storyId)).toEqual(first)
    expect((await rowOf(storyId)).updatedAt).toEqual(new Date('2026-11-26T09:00:00Z'))
  })
})

describe('addresses', () => {
  it('number equal headlines of one day, and begin anew on the next', async () => {
    const urls = []
    for (let count = 0; count < 3; count++) urls.push((await publish(editor, await makeDraft(editor))).url)
    at('2026-11-25T12:00:00Z')
    urls.push((await publish(editor, storyId)).url)
    expect(urls.map((url) => url.split('/').slice(4).join('/'))).toEqual([
      '24/harbour-wall-to-rise',
      '24/harbour-wall-to-rise-2',
      '24/harbour-wall-to-rise-3',
      '25/harbour-wall-to-rise',
    ])
  })

  it('give fifty stories published at once fifty slugs', async () => {
    const drafts = []
    for (let count = 0; count < 50; count++) drafts.push(await makeDraft(editor))
    const published = await Promise.all(drafts.map((draft) => publish(editor, draft)))
    expect(new Set(published.map(({ url }) => url)).size).toBe(50)
  }, 20_000)

  it('have the date of the site’s zone', async () => {
    await arrange((tx) => tx.insert(setting).values({ key: 'timeZone', value: 'Pacific/Auckland' }))
    expect((await publish(editor, storyId)).url).toBe('/harbour/2026/11/25/harbour-wall-to-rise')
  })

  it('fall back to a part of the id for a headline in another script', async () => {
    await change(editor, storyId, { headline: '港の壁が高くなる', language: 'ja' })
    const { url } = await publish(editor, storyId)
    expect(url).toBe(`/harbour/2026/11/24/story-${storyId.slice(-8)}`)
  })
})

describe('at a time', () => {
  it('shows it from that instant on, and not before', async () => {
    const published = await publish(editor, storyId, '2026-12-01T09:00')
    expect(published).toMatchObject({ publishAt: '2026-12-01T09:00:00.000Z', isScheduled: true })
    expect(published.url).toBe('/harbour/2026/12/01/harbour-wall-to-rise')
    expect(await rowOf(storyId)).toMatchObject({ publishWall: '2026-12-01T09:00', publishZone: 'Europe/London' })
    at('2026-12-01T08:59:59.999Z')
    expect(await visibleIds()).toEqual([])
    at('2026-12-01T09:00:00Z')
    expect(await visibleIds()).toEqual([storyId])
    expect((await verbsOf(storyId)).at(-1)).toBe('story.schedule')
  })

  it('moves the tags of lists, so that pages learn when they change', async () => {
    const moved = await tagsMovedBy(() => publish(editor, storyId, '2026-12-01T09:00'))
    expect(moved).toEqual(expect.arrayContaining([tag.front, tag.story(storyId), tag.section(harbour)]))
  })

  it('can be moved to another time, or to now, with the date following', async () => {
    await publish(editor, storyId, '2026-12-01T09:00')
    expect((await publish(editor, storyId, '2026-12-02T09:00')).url).toContain('/2026/12/02/')
    expect((await publish(editor, storyId)).url).toContain('/2026/11/24/')
    expect(await rowOf(storyId)).toMatchObject({ firstPublishedAt: TEST_NOW, updatedAt: null, publishWall: null })
  })

  it('means the instant in the site’s zone', async () => {
    await arrange((tx) => tx.insert(setting).values({ key: 'timeZone', value: 'Australia/Lord_Howe' }))
    expect(await publish(editor, storyId, '2026-11-25T09:15')).toMatchObject({ publishAt: '2026-11-24T22:15:00.000Z' })
  })

  it('refuses a time that is skipped, asks which of two, and takes the answer', async () => {
    await expect(publish(editor, storyId, '2027-03-28T01:30')).rejects.toThrow(
      'next time that exists is 2027-03-28 02:00',
    )
    await expect(publish(editor, storyId, '2027-10-31T01:30')).rejects.toMatchObject({
      code: 'invalid',
      fields: { occurrence: expect.stringContaining('twice') as string },
    })
    const { revisionId } = await getWorkingStory(editor, storyId)
    const second = { storyId, revisionId, at: '2027-10-31T01:30', occurrence: 'second' }
    expect((await publishStory(editor, second)).publishAt).toBe('2027-10-31T01:30:00.000Z')
  })

  it('takes the present minute as now and refuses one that has passed', async () => {
    at('2026-11-24T12:00:30Z')
    expect(await publish(editor, storyId, '2026-11-24T12:00')).toMatchObject({ isScheduled: false })
    await expect(publish(editor, await makeDraft(editor), '2026-11-24T11:59')).rejects.toThrow('That time has passed')
  })

  it('is refused for a story that readers see already', async () => {
    await publish(editor, storyId)
    await change(editor, storyId, { headline: 'Later' })
    await expect(publish(editor, storyId, '2026-12-01T09:00')).rejects.toThrow('A live story is updated at once.')
  })

  it('is refused within an embargo and after the end', async () => {
    await arrange((tx) =>
      tx
        .update(story)
        .set({ embargoUntil: new Date('2026-12-01T00:00:00Z'), unpublishAt: new Date('2026-12-03T00:00:00Z') })
        .where(eq(story.id, storyId)),
    )
    await expect(publish(editor, storyId)).rejects.toThrow('under embargo until 2026-12-01 00:00 UTC')
    await expect(publish(editor, storyId, '2026-12-04T09:00')).rejects.toThrow('come down before it goes out')
    expect(await publish(editor, storyId, '2026-12-01T00:00')).toMatchObject({ isScheduled: true })
  })
})

describe('refused', () => {
  it('with everything that is missing at once', async () => {
    const figure = {
      pictureId: await makePicture(),
      caption: '',
      credit: '',
      alt: ' ',
      decorative: false,
      width: 'text' as const,
    }
    await change(editor, storyId, {
      headline: '',
      body: { type: 'doc', content: [{ type: 'paragraph' }, { type: 'figure', attrs: figure }] },
      pictureId: await makePicture(),
    })
    const before = await snapshot()
    await expect(publish(editor, storyId)).rejects.toMatchObject({
      code: 'invalid',
      fields: {
        headline: 'Write a headline.',
        body: 'Write at least one paragraph.',
        pictureAlt: expect.stringContaining('decorative') as string,
      },
    })
    const body = { type: 'doc' as const, content: [paragraph('Words.'), { type: 'figure' as const, attrs: figure }] }
    await change(editor, storyId, { headline: 'A', body, pictureIsDecorative: true })
    await expect(publish(editor, storyId)).rejects.toMatchObject({
      fields: { body: 'Say what a picture in the text shows, or mark it as decorative.' },
    })
    expect(before).not.toEqual(await snapshot())
    expect(await visibleIds()).toEqual([])
  })

  it('when somebody saved meanwhile, and in the trash', async () => {
    const { revisionId } = await getWorkingStory(editor, storyId)
    await change(editor, storyId, { headline: 'Newer' })
    const stale = { storyId, revisionId, at: null, occurrence: null }
    await expect(publishStory(editor, stale)).rejects.toMatchObject({ code: 'conflict' })
    await trashStory(editor, { storyId })
    await expect(publish(editor, storyId)).rejects.toThrow('in the trash')
  })

  it('to everybody but editors and admins, with nothing changed', async () => {
    const reporter = await makeActor('reporter')
    const own = await makeDraft(reporter)
    const moderator = await makeActor('moderator')
    const { revisionId } = await getWorkingStory(editor, own)
    const input = { storyId: own, revisionId, at: null, occurrence: null }
    const before = await snapshot()
    await expect(publishStory(ANONYMOUS, input)).rejects.toMatchObject({ code: 'unauthenticated' })
    await expect(publishStory(reporter, input)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(publishStory(moderator, input)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(publishStory(editor, { ...input, storyId: newId() })).rejects.toMatchObject({ code: 'not_found' })
    expect(await snapshot()).toEqual(before)
  })
})
