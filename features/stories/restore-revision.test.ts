import { beforeEach, expect, it } from 'vitest'
import { useTestStore } from '@/db/testing'
import { ANONYMOUS, type Actor } from '@/features/auth/actor'
import { newId, type RevisionId, type StoryId } from '@/lib/ids'
import { restoreRevision } from './restore-revision'
import { getStoryAt } from './public'
import {
  change,
  makeActor,
  makeDraft,
  makeSection,
  publish,
  revisionsOf,
  rowOf,
  snapshot,
  tagsMovedBy,
  verbsOf,
} from './testing'
import { trashStory } from './trash-story'
import { getWorkingStory } from './working-story'

useTestStore()

let reporter: Actor
let editor: Actor
let storyId: StoryId
let first: RevisionId
beforeEach(async () => {
  await makeSection('harbour')
  reporter = await makeActor('reporter')
  editor = await makeActor('editor', 'Ada Finch')
  storyId = await makeDraft(reporter, { headline: 'As it was' })
  first = (await getWorkingStory(reporter, storyId)).revisionId
  await change(reporter, storyId, { headline: 'As it became' })
})

async function bringBack(actor: Actor, revisionId: RevisionId = first, given: object = {}) {
  const baseRevisionId = (await rowOf(storyId)).workingRevisionId
  return restoreRevision(actor, { storyId, revisionId, baseRevisionId, ...given })
}

it('makes the earlier words a new revision, keeps what was there, and leaves a trace', async () => {
  const before = await revisionsOf(storyId)
  const moved = await tagsMovedBy(async () => {
    expect(await bringBack(editor)).toMatchObject({
      revisionNumber: before.length + 1,
      from: before.length - 1,
      content: { headline: 'As it was' },
    })
  })
  expect(moved).toEqual([])
  const after = await revisionsOf(storyId)
  expect(after.slice(0, -1)).toEqual(before)
  expect(after.at(-1)).toMatchObject({ headline: 'As it was', reason: 'restore', parentId: before.at(-1)!.id })
  expect(await getWorkingStory(reporter, storyId)).toMatchObject({ content: { headline: 'As it was' } })
  expect((await verbsOf(storyId)).at(-1)).toBe('story.restore-revision')
  const kept = await snapshot()
  await bringBack(editor)
  expect(await snapshot()).toEqual(kept)
})

it('shows readers nothing of it until it is published', async () => {
  await publish(editor, storyId)
  const { liveRevisionId, slug, urlDate } = await rowOf(storyId)
  await bringBack(editor)
  expect(await rowOf(storyId)).toMatchObject({ liveRevisionId })
  expect(await getStoryAt({ section: 'harbour', date: urlDate!, slug: slug! })).toMatchObject({
    story: { headline: 'As it became' },
  })
})

it('refuses who may not write it, a stale base, what is not of the story, and one in the trash', async () => {
  const other = await makeDraft(editor)
  const { workingRevisionId } = await rowOf(other)
  const strangers = [ANONYMOUS, await makeActor('moderator'), await makeActor('reporter')]
  const before = await snapshot()
  const codes = strangers.map((actor) => bringBack(actor).catch((error: { code: string }) => error.code))
  expect(await Promise.all(codes)).toEqual(['unauthenticated', 'forbidden', 'not_found'])
  await expect(bringBack(editor, workingRevisionId)).rejects.toMatchObject({ code: 'not_found' })
  await expect(bringBack(editor, newId())).rejects.toMatchObject({ code: 'not_found' })
  await expect(bringBack(editor, first, { baseRevisionId: first })).rejects.toMatchObject({ code: 'conflict' })
  expect(await snapshot()).toEqual(before)
  await trashStory(editor, { storyId })
  await expect(bringBack(editor)).rejects.toMatchObject({ code: 'invalid' })
})
