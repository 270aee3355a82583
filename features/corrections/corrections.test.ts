import { beforeEach, describe, expect, it, vi } from 'vitest'
import { db, openReader } from '@/db/client'
import { correction } from '@/db/schema'
import { TEST_NOW, useTestStore } from '@/db/testing'
import { ANONYMOUS, systemActor } from '@/features/auth/actor'
import { getStoryAt } from '@/features/stories/public'
import { makeActor, makeDraft, makeSection, publish, snapshot, tagsMovedBy, verbsOf } from '@/features/stories/testing'
import { formatBefore } from '@/features/stories/before'
import { unpublishStory } from '@/features/stories/unpublish-story'
import { newId, type CorrectionId, type StoryId } from '@/lib/ids'
import { newRenderRecord, renderStorage, tag } from '@/lib/tags'
import { addCorrection } from './add-correction'
import { listStoryCorrections } from './list-corrections'
import { correctionsQuery, CORRECTIONS_PAGE_SIZE, listCorrections } from './public'
import { removeCorrection } from './remove-correction'

// Many commits, each of which waits for the disk.
vi.setConfig({ testTimeout: 30_000 })
const store = useTestStore()
let editor: Awaited<ReturnType<typeof makeActor>>
let storyId: StoryId
const TEXT = 'An earlier version said nine votes. It was two.'

beforeEach(async () => {
  await makeSection('news')
  editor = await makeActor('editor')
  storyId = await makeDraft(editor)
})

describe('a correction', () => {
  it('shows on the story and in the list, and leaves its trace', async () => {
    await publish(editor, storyId)
    const moved = await tagsMovedBy(() => addCorrection(editor, { storyId, text: `  ${TEXT} ` }))
    expect(moved.sort()).toEqual([tag.corrections, tag.story(storyId)].sort())
    expect((await verbsOf(storyId)).at(-1)).toBe('story.correct')
    const found = await getStoryAt({ section: 'news', date: '2026-11-24', slug: 'harbour-wall-to-rise' })
    expect(found).toMatchObject({ story: { corrections: [{ text: TEXT, at: TEST_NOW.toISOString() }] } })
    const { corrections, next } = await listCorrections()
    expect(corrections).toMatchObject([{ text: TEXT, story: { id: storyId } }])
    expect(next).toBeNull()
    expect(await listStoryCorrections(editor, storyId)).toHaveLength(1)
  })

  it('is taken back with its words kept in the history', async () => {
    await publish(editor, storyId)
    const { correctionId } = await addCorrection(editor, { storyId, text: TEXT })
    expect(await removeCorrection(editor, { correctionId })).toEqual({ text: TEXT })
    expect((await listCorrections()).corrections).toEqual([])
    expect((await verbsOf(storyId)).at(-1)).toBe('story.withdraw-correction')
    await expect(removeCorrection(editor, { correctionId })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is refused to those who may not publish, for unseen stories, and without words; nothing changes', async () => {
    const reporter = await makeActor('reporter')
    await expect(addCorrection(editor, { storyId, text: TEXT })).rejects.toMatchObject({ code: 'invalid' })
    await publish(editor, storyId)
    const { correctionId } = await addCorrection(editor, { storyId, text: TEXT })
    const before = [await snapshot(), await db.select().from(correction)]
    for (const actor of [reporter, await makeActor('moderator')]) {
      await expect(addCorrection(actor, { storyId, text: TEXT })).rejects.toMatchObject({ code: 'forbidden' })
      await expect(removeCorrection(actor, { correctionId })).rejects.toMatchObject({ code: 'forbidden' })
    }
    await expect(addCorrection(ANONYMOUS, { storyId, text: TEXT })).rejects.toMatchObject({ code: 'unauthenticated' })
    await expect(removeCorrection(ANONYMOUS, { correctionId })).rejects.toMatchObject({ code: 'unauthenticated' })
    for (const text of ['', ' \u200b ', 'a'.repeat(601)])
      await expect(addCorrection(editor, { storyId, text })).rejects.toMatchObject({ code: 'invalid' })
    const earlier = { storyId, text: TEXT, at: new Date(0) }
    await expect(addCorrection(editor, earlier)).rejects.toMatchObject({ code: 'forbidden' })
    expect([await snapshot(), await db.select().from(correction)]).toEqual(before)
  })

  it('goes with its story, and comes back with it', async () => {
    await publish(editor, storyId)
    await addCorrection(editor, { storyId, text: TEXT })
    await unpublishStory(editor, { storyId })
    const record = newRenderRecord()
    expect(await renderStorage.run(record, () => listCorrections())).toMatchObject({ corrections: [] })
    for (const name of [tag.corrections, tag.front]) expect(record.tags).toContain(name)
    await publish(editor, storyId)
    expect((await listCorrections()).corrections).toHaveLength(1)
  })

  it('is listed newest first, page by page, over an index', async () => {
    await publish(editor, storyId)
    const system = systemActor('test')
    for (let n = 0; n < CORRECTIONS_PAGE_SIZE + 2; n++)
      await addCorrection(system, { storyId, text: `No. ${n}`, at: new Date(TEST_NOW.getTime() - n * 1000) })
    const first = await listCorrections()
    expect(first.corrections.map(({ text }) => text).slice(0, 2)).toEqual(['No. 0', 'No. 1'])
    const second = await listCorrections(first.next)
    expect(second.corrections.map(({ text }) => text)).toEqual(['No. 30', 'No. 31'])
    expect([second.next, second.isFirst, second.at]).toEqual([null, false, first.next])
    const between = formatBefore({ at: new Date(TEST_NOW.getTime() - 29_500), id: newId<CorrectionId>() })
    expect(await listCorrections(between)).toEqual(second)
    const newer = formatBefore({ at: new Date(TEST_NOW.getTime() + 1), id: newId<CorrectionId>() })
    expect(await listCorrections(newer)).toEqual(first)
    expect((await listCorrections('nonsense')).isFirst).toBe(true)
    const { sql, params } = correctionsQuery({ at: TEST_NOW, id: newId<CorrectionId>() }).toSQL()
    const handle = openReader(store.file())
    const plan = handle.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`).all(...params)
    handle.close()
    expect(plan.map(({ detail }) => detail).join('\n')).not.toMatch(/SCAN (main\.)?story|TEMP B-TREE/)
  })
})
