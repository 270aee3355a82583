import { beforeEach, describe, expect, it } from 'vitest'
import { TEST_NOW, useTestStore } from '@/db/testing'
import type { Actor } from '@/features/auth/actor'
import { setClock } from '@/lib/clock'
import { newRenderRecord, renderStorage, tag } from '@/lib/tags'
import { getArchiveDay, getArchiveMonth, getArchiveSpan, MONTH_DAY_STORIES } from './public-archive'
import { makeActor, makeDraft, makeSection, publish } from './testing'
import { unpublishStory } from './unpublish-story'

useTestStore()

let editor: Actor

beforeEach(async () => {
  await makeSection('news')
  editor = await makeActor('editor')
})

async function makeStory(at: string | null = null) {
  const id = await makeDraft(editor)
  await publish(editor, id, at)
  return id
}

describe('the archive', () => {
  it('has no month while there is no story, and says what it depends on', async () => {
    const record = newRenderRecord()
    expect(await renderStorage.run(record, () => getArchiveMonth('2026-11'))).toBeNull()
    expect(record.tags).toContain(tag.front)
    expect(await getArchiveSpan()).toEqual({ first: null, last: null })
  })

  it('counts the days of a month and shows the newest of each', async () => {
    for (let n = 0; n < MONTH_DAY_STORIES + 2; n++) await makeStory()
    const month = await getArchiveMonth('2026-11')
    expect(month).toMatchObject({ total: MONTH_DAY_STORIES + 2, span: { first: '2026-11-24', last: '2026-11-24' } })
    expect(month?.days.map(({ day, total, cards }) => [day, total, cards.length])).toEqual([
      ['2026-11-24', MONTH_DAY_STORIES + 2, MONTH_DAY_STORIES],
    ])
    expect((await getArchiveDay('2026-11-24'))?.cards).toHaveLength(MONTH_DAY_STORIES + 2)
    expect(await getArchiveMonth('2026-10')).toBeNull()
    expect(await getArchiveMonth('2026-12')).toBeNull()
    expect(await getArchiveDay('2026-11-23')).toBeNull()
  })

  it('has a scheduled story from its instant on, not a millisecond before, and is due then', async () => {
    await makeStory('2026-11-25T09:00')
    const record = newRenderRecord()
    expect(await renderStorage.run(record, () => getArchiveDay('2026-11-25'))).toBeNull()
    const dueAtMs = record.dueAtMs!
    expect(dueAtMs).toBeGreaterThan(TEST_NOW.getTime())
    setClock(new Date(dueAtMs - 1))
    expect(await getArchiveSpan()).toEqual({ first: null, last: null })
    setClock(new Date(dueAtMs))
    expect((await getArchiveMonth('2026-11'))?.days).toMatchObject([{ day: '2026-11-25', total: 1 }])
  })

  it('has no story that was taken down', async () => {
    const storyId = await makeStory()
    await makeStory()
    await unpublishStory(editor, { storyId })
    expect(await getArchiveDay('2026-11-24')).toMatchObject({ total: 1 })
    expect(await getArchiveMonth('2026-11')).toMatchObject({ total: 1 })
  })
})
