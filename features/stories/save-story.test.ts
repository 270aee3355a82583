import { beforeEach, expect, it, vi } from 'vitest'
import { TEST_NOW, useTestStore } from '@/db/testing'
import { ANONYMOUS } from '@/features/auth/actor'
import { setClock } from '@/lib/clock'
import { newId, type StoryId } from '@/lib/ids'
import { saveStory } from './save-story'
import {
  change,
  makeActor,
  makeDraft,
  makeSection,
  paragraph,
  publish,
  revisionsOf,
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
let reporter: Awaited<ReturnType<typeof makeActor>>
let editor: Awaited<ReturnType<typeof makeActor>>
let storyId: StoryId
beforeEach(async () => {
  await makeSection('harbour')
  reporter = await makeActor('reporter', 'Ines Mork')
  editor = await makeActor('editor', 'Ada Finch')
  storyId = await makeDraft(reporter)
})

const headlines = async () => (await revisionsOf(storyId)).map(({ headline }) => headline)
const later = (seconds: number) => setClock(new Date(TEST_NOW.getTime() + seconds * 1000))

it('writes a new revision, counts its words and leaves a trace, but drops no page', async () => {
  const moved = await tagsMovedBy(async () => {
    const saved = await change(reporter, storyId, {
      headline: 'Two',
      body: { type: 'doc', content: [paragraph('a b c')] },
    })
    expect(saved).toMatchObject({ revisionNumber: 3, savedAt: TEST_NOW.toISOString() })
  })
  expect(moved).toEqual([])
  expect((await revisionsOf(storyId)).at(-1)).toMatchObject({
    wordCount: 3,
    reason: 'save',
    createdBy: reporter.userId,
  })
  expect(await verbsOf(storyId)).toEqual(['story.create', 'story.save', 'story.save'])
})

it('makes no revision of equal content', async () => {
  const before = await snapshot()
  const { revisionId } = await getWorkingStory(reporter, storyId)
  expect(await change(reporter, storyId, {})).toMatchObject({ revisionId })
  expect(await snapshot()).toEqual(before)
})

it('answers a save whose answer was lost with what it stored, but not another person with the same words', async () => {
  const { revisionId, content } = await getWorkingStory(reporter, storyId)
  const lost = { storyId, baseRevisionId: revisionId, reason: 'save', content: { ...content, headline: 'Sent once' } }
  const first = await saveStory(reporter, lost)
  const before = await snapshot()
  expect(await saveStory(reporter, lost)).toEqual(first)
  await expect(saveStory(editor, lost)).rejects.toMatchObject({ code: 'conflict' })
  expect(await snapshot()).toEqual(before)
})

it('refuses a save on an older revision and says who saved when', async () => {
  const mine = await getWorkingStory(editor, storyId)
  await change(reporter, storyId, { headline: 'Theirs' })
  const before = await snapshot()
  const stale = { storyId, baseRevisionId: mine.revisionId, reason: 'save', content: mine.content }
  await expect(saveStory(editor, stale)).rejects.toMatchObject({
    code: 'conflict',
    message: 'Ines Mork saved this story on 2026-11-24 at 12:00, after the version you are working on.',
  })
  expect(await snapshot()).toEqual(before)
})

it('lets an autosave give way to the next one, and keeps one for each ten minutes', async () => {
  for (let second = 30; second <= 1260; second += 30) {
    later(second)
    await change(reporter, storyId, { headline: `At ${second}` }, 'autosave')
  }
  expect(await headlines()).toEqual(['', 'Harbour wall to rise', 'At 600', 'At 1200', 'At 1260'])
  const rows = await revisionsOf(storyId)
  expect(rows.slice(1).map(({ parentId }) => parentId)).toEqual(rows.slice(0, -1).map(({ id }) => id))
  expect(new Set(rows.map(({ number }) => number)).size).toBe(5)
})

it('keeps saves, what another person saved, and what readers see', async () => {
  await change(reporter, storyId, { headline: 'Auto of the reporter' }, 'autosave')
  await change(editor, storyId, { headline: 'Live' }, 'autosave')
  await publish(editor, storyId)
  await change(editor, storyId, { headline: 'Passing' }, 'autosave')
  await change(editor, storyId, { headline: 'Last' }, 'autosave')
  expect(await headlines()).toEqual(['', 'Harbour wall to rise', 'Auto of the reporter', 'Live', 'Last'])
})

it('keeps what was once given a time or put out, also after that was undone', async () => {
  for (const [headline, at] of [
    ['Scheduled', '2026-12-01T09:00'],
    ['Published', null],
  ] as const) {
    await change(editor, storyId, { headline }, 'autosave')
    await publish(editor, storyId, at)
    await unpublishStory(editor, { storyId })
  }
  for (const headline of ['Passing', 'Last']) await change(editor, storyId, { headline }, 'autosave')
  expect(await headlines()).toEqual(['', 'Harbour wall to rise', 'Scheduled', 'Published', 'Last'])
})

it('keeps section, kind and language of a draft at those of its working revision, and of a live story as published', async () => {
  const world = await makeSection('world', 2)
  const { content } = await getWorkingStory(editor, storyId)
  await change(editor, storyId, { sectionId: world, kind: 'opinion', language: 'fr' })
  expect(await rowOf(storyId)).toMatchObject({ sectionId: world, kind: 'opinion', language: 'fr' })
  await publish(editor, storyId)
  await change(editor, storyId, { sectionId: content.sectionId, kind: 'news', language: 'en' })
  expect(await rowOf(storyId)).toMatchObject({ sectionId: world, kind: 'opinion', language: 'fr' })
  expect(await getWorkingStory(editor, storyId)).toMatchObject({ hasUnpublishedChanges: true, isLive: true })
})

it('takes each topic and author once', async () => {
  const { authorIds } = (await getWorkingStory(reporter, storyId)).content
  await change(reporter, storyId, { topicNames: ['Tides', 'Port', 'tides'], authorIds: [...authorIds, ...authorIds] })
  expect((await getWorkingStory(reporter, storyId)).content).toMatchObject({ topicNames: ['Tides', 'Port'], authorIds })
})

it('refuses what is not there, what is not allowed in a body, and columns it does not know', async () => {
  const before = await snapshot()
  const base = await getWorkingStory(reporter, storyId)
  for (const [field, value] of Object.entries({
    sectionId: newId(),
    authorIds: [newId()],
    pictureId: newId(),
    body: { type: 'doc', content: [{ type: 'figure', attrs: { pictureId: newId(), ...FIGURE } }] },
  }))
    await expect(change(reporter, storyId, { [field]: value })).rejects.toMatchObject({
      code: 'invalid',
      fields: { [field]: expect.any(String) as string },
    })
  const script = { type: 'doc', content: [{ type: 'script' }] }
  await expect(change(reporter, storyId, { body: script as never })).rejects.toMatchObject({ code: 'invalid' })
  const sneaky = {
    storyId,
    baseRevisionId: base.revisionId,
    reason: 'save',
    content: { ...base.content, createdBy: newId() },
  }
  await expect(saveStory(reporter, sneaky)).rejects.toMatchObject({ code: 'invalid' })
  expect(await snapshot()).toEqual(before)
})

it('is refused to the wrong actor, in the same words as for a story that is absent', async () => {
  const other = await makeActor('reporter')
  const { revisionId: baseRevisionId, content } = await getWorkingStory(reporter, storyId)
  const input = { storyId, baseRevisionId, reason: 'save', content: { ...content, headline: 'Mine now' } }
  const before = await snapshot()
  const refused = await saveStory(other, input).catch((error: unknown) => error)
  const absent = await saveStory(other, { ...input, storyId: newId() }).catch((error: unknown) => error)
  expect(refused).toMatchObject({ code: 'not_found' })
  expect(refused).toEqual(absent)
  await expect(saveStory(ANONYMOUS, input)).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(saveStory(await makeActor('moderator'), input)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await snapshot()).toEqual(before)
})

it('leaves a reporter’s own story to the editors once it is out, and nobody saves in the trash', async () => {
  await publish(editor, storyId)
  await expect(change(reporter, storyId, { headline: 'Changed' })).rejects.toMatchObject({ code: 'forbidden' })
  const other = await makeDraft(reporter)
  await trashStory(reporter, { storyId: other })
  await expect(change(reporter, other, { headline: 'Changed' })).rejects.toThrow('in the trash')
})

const FIGURE = { caption: '', credit: '', alt: 'A wall', decorative: false, width: 'text' }
