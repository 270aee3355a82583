import { beforeEach, expect, it, vi } from 'vitest'
import { openReader } from '@/db/client'
import { arrange, useTestStore } from '@/db/testing'
import { ANONYMOUS } from '@/features/auth/actor'
import { newId, type StoryId } from '@/lib/ids'
import { VERSIONS_AT_ONCE } from '@/lib/newest-first'
import { findStoriesToLink, visibleHeadlinesQuery } from './find-stories-to-link'
import { listRevisions } from './list-revisions'
import { change, makeActor, makeDraft, makeSection, publish } from './testing'
import { trashStory } from './trash-story'
import { getWorkingStory } from './working-story'
import { writeRevision } from './write-revision'

// Many commits, each of which waits for the disk.
vi.setConfig({ testTimeout: 30_000 })
const store = useTestStore()
let editor: Awaited<ReturnType<typeof makeActor>>
let reporter: Awaited<ReturnType<typeof makeActor>>
let storyId: StoryId
beforeEach(async () => {
  await makeSection('harbour')
  editor = await makeActor('editor', 'Ada Finch')
  reporter = await makeActor('reporter', 'Ines Mork')
  storyId = await makeDraft(reporter)
})

it('gives a story to work on, with what the actor may do', async () => {
  expect(await getWorkingStory(reporter, storyId)).toMatchObject({ canEdit: true, canPublish: false, url: null })
  await publish(editor, storyId)
  await change(editor, storyId, { headline: 'Newer' })
  expect(await getWorkingStory(editor, storyId)).toMatchObject({
    content: { headline: 'Newer' },
    url: '/harbour/2026/11/24/harbour-wall-to-rise',
    isLive: true,
    hasUnpublishedChanges: true,
    canEdit: true,
    canPublish: true,
  })
  expect(await getWorkingStory(reporter, storyId)).toMatchObject({ canEdit: false })
})

it('says the same of a story that is absent and of one that is not theirs', async () => {
  const stranger = await makeActor('reporter')
  const refusal = (id: StoryId) => getWorkingStory(stranger, id).catch((error: unknown) => error)
  expect(await refusal(storyId)).toMatchObject({ code: 'not_found' })
  expect(await refusal(storyId)).toEqual(await refusal(newId<StoryId>()))
  await expect(listRevisions(stranger, { storyId })).rejects.toMatchObject({ code: 'not_found' })
  await expect(getWorkingStory(await makeActor('moderator'), storyId)).rejects.toMatchObject({ code: 'forbidden' })
})

it('lists the revisions, the newest first, and says which is live', async () => {
  await publish(editor, storyId)
  await change(editor, storyId, { headline: 'Newer' })
  const { rows, total } = await listRevisions(reporter, { storyId })
  expect(total).toBe(3)
  expect(rows.map(({ number, by, isLive, isWorking }) => ({ number, by, isLive, isWorking }))).toEqual([
    { number: 3, by: 'Ada Finch', isLive: false, isWorking: true },
    { number: 2, by: 'Ines Mork', isLive: true, isWorking: false },
    { number: 1, by: 'Ines Mork', isLive: false, isWorking: false },
  ])
})

it('reaches every revision that is kept, however many', async () => {
  const { content, revisionId: parentId } = await getWorkingStory(reporter, storyId)
  await arrange(async (tx) => {
    for (let i = 0; i < 2 * VERSIONS_AT_ONCE; i++)
      await writeRevision(tx, { storyId, content, reason: 'save', parentId, createdBy: null })
  })
  // A draft that says something has two: the empty one that it began as, and its words.
  const all = 2 * VERSIONS_AT_ONCE + 2
  const numbers: number[] = []
  for (let before: number | undefined; ; before = numbers.at(-1)) {
    const { rows, total } = await listRevisions(reporter, { storyId, before })
    expect([total, rows.length <= VERSIONS_AT_ONCE]).toEqual([all, true])
    if (rows.length === 0) break
    numbers.push(...rows.map(({ number }) => number))
  }
  expect(numbers).toEqual(Array.from({ length: all }, (_, i) => all - i))
  await expect(listRevisions(reporter, { storyId, before: 0 })).rejects.toMatchObject({ code: 'invalid' })
})

it('finds stories to link to: those that readers see, then own drafts, never what others have not published', async () => {
  await publish(editor, storyId)
  await change(editor, storyId, { headline: 'Not yet said' })
  await publish(editor, await makeDraft(editor, { headline: 'Wall next week' }), '2026-12-01T09:00')
  const own = await makeDraft(reporter, { headline: 'Garden wall' })
  await trashStory(reporter, { storyId: await makeDraft(reporter, { headline: 'Old wall' }) })
  expect(await findStoriesToLink(reporter, ' WALL ')).toEqual([
    {
      id: storyId,
      headline: 'Harbour wall to rise',
      url: '/harbour/2026/11/24/harbour-wall-to-rise',
      when: '2026-11-24T12:00:00.000Z',
    },
    { id: own, headline: 'Garden wall', url: null, when: null },
  ])
  expect(await findStoriesToLink(reporter, '')).toHaveLength(2)
  expect(await findStoriesToLink(editor, 'said')).toEqual([])
  await expect(findStoriesToLink(ANONYMOUS, '')).rejects.toMatchObject({ code: 'unauthenticated' })
})

it('scans no table for it', () => {
  const reader = openReader(store.file())
  const { sql, params } = visibleHeadlinesQuery().toSQL()
  const steps = reader.prepare(`explain query plan ${sql}`).all(...params) as { detail: string }[]
  reader.close()
  expect(steps.filter(({ detail }) => detail.startsWith('SCAN'))).toEqual([])
})
