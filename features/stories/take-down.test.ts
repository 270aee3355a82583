import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { storyByline, visibleStory } from '@/db/schema'
import { arrange, TEST_NOW, useTestStore } from '@/db/testing'
import { setClock } from '@/lib/clock'
import type { SectionId, StoryId } from '@/lib/ids'
import { tag } from '@/lib/tags'
import { restoreStory } from './restore-story'
import { setUnpublishAt } from './set-unpublish-at'
import { change, makeActor, makeDraft, makeSection, publish, rowOf, snapshot, tagsMovedBy, verbsOf } from './testing'
import { trashStory } from './trash-story'
import { unpublishStory } from './unpublish-story'

// Many commits, each of which waits for the disk.
vi.setConfig({ testTimeout: 30_000 })
useTestStore()
let editor: Awaited<ReturnType<typeof makeActor>>
let reporter: Awaited<ReturnType<typeof makeActor>>
let harbour: SectionId
let storyId: StoryId
beforeEach(async () => {
  harbour = await makeSection('harbour')
  editor = await makeActor('editor')
  reporter = await makeActor('reporter')
  storyId = await makeDraft(reporter)
})

const isVisible = async () => (await db.select().from(visibleStory)).length > 0
const searchRows = () =>
  arrange((tx) => Promise.resolve(tx.all(sql`select rowid from story_search where story_search match 'wall'`)))
const WHEN = { occurrence: null }

describe('unpublishing', () => {
  it('takes a story from readers and from the search, and keeps its address', async () => {
    await publish(editor, storyId)
    const moved = await tagsMovedBy(() => unpublishStory(editor, { storyId }))
    expect(moved).toEqual(expect.arrayContaining([tag.front, tag.story(storyId), tag.section(harbour)]))
    expect(await isVisible()).toBe(false)
    expect(await searchRows()).toEqual([])
    expect(await rowOf(storyId)).toMatchObject({
      deskState: 'unpublished',
      publishAt: null,
      slug: 'harbour-wall-to-rise',
      urlDate: '2026-11-24',
      firstPublishedAt: TEST_NOW,
    })
    expect((await verbsOf(storyId)).at(-1)).toBe('story.unpublish')
  })

  it('makes a story that was only scheduled ready again, as if no time had been set', async () => {
    const world = await makeSection('world', 2)
    await publish(editor, storyId, '2026-12-01T09:00')
    await change(editor, storyId, { sectionId: world })
    expect(await unpublishStory(editor, { storyId })).toEqual({ deskState: 'ready' })
    expect(await rowOf(storyId)).toMatchObject({
      liveRevisionId: null,
      urlDate: null,
      firstPublishedAt: null,
      publishWall: null,
      sectionId: world,
    })
    expect(await db.select().from(storyByline)).toEqual([])
    setClock(new Date('2026-12-02T00:00:00Z'))
    expect(await isVisible()).toBe(false)
  })

  it('is refused to reporters and for a draft', async () => {
    await expect(unpublishStory(editor, { storyId })).rejects.toMatchObject({ code: 'invalid' })
    await publish(editor, storyId)
    const before = await snapshot()
    await expect(unpublishStory(reporter, { storyId })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await snapshot()).toEqual(before)
  })
})

describe('an end', () => {
  it('takes a story down by itself', async () => {
    await publish(editor, storyId)
    const moved = await tagsMovedBy(() => setUnpublishAt(editor, { storyId, at: '2026-11-30T18:00', ...WHEN }))
    expect(moved).toContain(tag.front)
    setClock(new Date('2026-11-30T17:59:59.999Z'))
    expect(await isVisible()).toBe(true)
    setClock(new Date('2026-11-30T18:00:00Z'))
    expect(await isVisible()).toBe(false)
    await publish(editor, storyId)
    expect(await isVisible()).toBe(true)
    expect(await rowOf(storyId)).toMatchObject({ unpublishAt: null, publishAt: TEST_NOW })
  })

  it('can be taken back', async () => {
    await publish(editor, storyId)
    await setUnpublishAt(editor, { storyId, at: '2026-11-30T18:00', ...WHEN })
    expect(await setUnpublishAt(editor, { storyId, at: null, ...WHEN })).toEqual({ unpublishAt: null })
    expect((await verbsOf(storyId)).filter((verb) => verb === 'story.set-end')).toHaveLength(2)
  })

  it('is refused for what is not out and will not be, also for what came down by itself', async () => {
    const before = await snapshot()
    const end = { storyId, at: '2026-11-30T18:00', ...WHEN }
    await expect(setUnpublishAt(editor, end)).rejects.toMatchObject({ code: 'invalid' })
    expect(await snapshot()).toEqual(before)
    await publish(editor, storyId)
    await setUnpublishAt(editor, end)
    setClock(new Date('2026-11-30T18:00:00Z'))
    await expect(setUnpublishAt(editor, { storyId, at: null, ...WHEN })).rejects.toThrow('not published')
    expect(await isVisible()).toBe(false)
    await unpublishStory(editor, { storyId })
    await expect(setUnpublishAt(editor, { ...end, at: '2026-12-30T18:00' })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('is refused in the past, before it goes out, and to reporters', async () => {
    await publish(editor, storyId, '2026-12-01T09:00')
    const before = await snapshot()
    await expect(setUnpublishAt(editor, { storyId, at: '2026-11-01T09:00', ...WHEN })).rejects.toThrow('has passed')
    await expect(setUnpublishAt(editor, { storyId, at: '2026-11-30T09:00', ...WHEN })).rejects.toThrow(
      'before it goes out',
    )
    await expect(setUnpublishAt(reporter, { storyId, at: null, ...WHEN })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await snapshot()).toEqual(before)
  })
})

describe('the trash', () => {
  it('takes a draft and gives it back', async () => {
    await trashStory(reporter, { storyId })
    expect((await rowOf(storyId)).deskState).toBe('trashed')
    expect(await restoreStory(reporter, { storyId })).toEqual({ deskState: 'draft' })
    expect((await verbsOf(storyId)).slice(-2)).toEqual(['story.trash', 'story.restore'])
  })

  it('gives back as unpublished what readers once saw', async () => {
    await publish(editor, storyId)
    await unpublishStory(editor, { storyId })
    expect(await tagsMovedBy(() => trashStory(editor, { storyId }))).toContain(tag.story(storyId))
    expect(await restoreStory(editor, { storyId })).toEqual({ deskState: 'unpublished' })
  })

  it('is refused for what is out or will be, to strangers, and twice', async () => {
    await publish(editor, storyId, '2026-12-01T09:00')
    const before = await snapshot()
    await expect(trashStory(editor, { storyId })).rejects.toThrow('Unpublish it first')
    await expect(trashStory(await makeActor('reporter'), { storyId })).rejects.toMatchObject({ code: 'not_found' })
    await expect(restoreStory(editor, { storyId })).rejects.toMatchObject({ code: 'invalid' })
    expect(await snapshot()).toEqual(before)
  })
})
