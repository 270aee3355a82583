import { beforeEach, expect, it } from 'vitest'
import { useTestStore } from '@/db/testing'
import { ANONYMOUS, type Actor } from '@/features/auth/actor'
import { newId, type RevisionId, type StoryId } from '@/lib/ids'
import { getOldRevision, getPreviewStory } from './preview'
import { change, makeActor, makeDraft, makeSection, publish, revisionsOf } from './testing'
import { unpublishStory } from './unpublish-story'

useTestStore()

let editor: Actor
beforeEach(async () => {
  await makeSection('news')
  editor = await makeActor('editor')
})

it('shows the working words of a live story, in the shape of the public page', async () => {
  const id = await makeDraft(editor, { topicNames: ['Harbour', 'New topic'] })
  await publish(editor, id)
  const source = { role: 'agency' as const, url: null }
  await change(editor, id, {
    headline: 'A later thought',
    topicNames: ['Harbour', 'Not yet'],
    sources: [
      { ...source, name: 'CNN', isPublished: true },
      { ...source, name: 'Hidden', isPublished: false },
    ],
  })
  const story = await getPreviewStory(editor, id)
  expect(story.headline).toBe('A later thought')
  expect(story.sources).toEqual([{ role: 'agency', name: 'CNN', url: null }])
  expect(story.topics).toEqual([
    { name: 'Harbour', slug: 'harbour', url: '/topic/harbour' },
    { name: 'Not yet', slug: '', url: '' },
  ])
})

it('tells those who may not read a draft the same as when there is none', async () => {
  const id = await makeDraft(editor)
  const others = [ANONYMOUS, await makeActor('moderator'), await makeActor('reporter')]
  const none = await getPreviewStory(editor, newId<StoryId>()).catch((error: unknown) => error)
  for (const actor of others) await expect(getPreviewStory(actor, id)).rejects.toEqual(none)
})

it('shows the words of a revision, in the same shape, and says which it is', async () => {
  const id = await makeDraft(editor, { headline: 'Harbour wall to rise' })
  await publish(editor, id)
  const source = { role: 'confidential' as const, url: null, name: 'A clerk', isPublished: true }
  await change(editor, id, { headline: 'A later thought', sources: [source] })
  const [first, live, working] = await revisionsOf(id)
  const old = await getOldRevision(editor, id, first!.id)
  expect(old.story).toMatchObject({ id, kind: 'news', section: { slug: 'news' } })
  expect(old.revision).toMatchObject({ number: 1, newest: 3, reason: 'create', isLive: false, isWorking: false })
  const seen = await getOldRevision(editor, id, live!.id)
  expect([seen.story.headline, seen.revision.isLive]).toEqual(['Harbour wall to rise', true])
  const now = await getOldRevision(editor, id, working!.id)
  expect(now.story).toEqual(await getPreviewStory(editor, id))
  expect(now.story.sources).toEqual([])
  expect(now.revision).toMatchObject({ by: expect.any(String), isWorking: true, isLive: false })
})

it('shows no revision of another story, and none to those who may not read the draft', async () => {
  const reporter = await makeActor('reporter')
  const [id, own] = [await makeDraft(editor), await makeDraft(reporter)]
  const [[revision], [ofOwn]] = [await revisionsOf(id), await revisionsOf(own)]
  const refusal = (actor: Actor, storyId: StoryId, revisionId: RevisionId) =>
    getOldRevision(actor, storyId, revisionId).catch((error: unknown) => error)
  const none = await refusal(editor, id, newId<RevisionId>())
  expect(none).toMatchObject({ code: 'not_found' })
  // Own story, another's revision: the id alone opens nothing.
  expect(await refusal(reporter, own, revision!.id)).toEqual(none)
  expect(await refusal(editor, own, revision!.id)).toEqual(none)
  for (const actor of [ANONYMOUS, await makeActor('moderator'), reporter])
    expect(await refusal(actor, id, revision!.id)).toEqual(none)
  expect((await getOldRevision(reporter, own, ofOwn!.id)).story.id).toBe(own)
})

it('has the address where readers find it, and none while they do not', async () => {
  const id = await makeDraft(editor)
  const urlOf = async () => (await getPreviewStory(editor, id)).url
  expect(await urlOf()).toBe('')
  await publish(editor, id, '2026-11-30T09:00')
  expect(await urlOf()).toBe('')
  await unpublishStory(editor, { storyId: id })
  await publish(editor, id)
  // Other words may name another section; readers do not have them yet.
  await change(editor, id, { sectionId: await makeSection('world', 2) })
  expect(await urlOf()).toBe('/news/2026/11/24/harbour-wall-to-rise')
  await unpublishStory(editor, { storyId: id })
  expect(await urlOf()).toBe('')
})
