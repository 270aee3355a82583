import { beforeEach, expect, it } from 'vitest'
import { useTestStore } from '@/db/testing'
import { ANONYMOUS, type Actor } from '@/features/auth/actor'
import { newId, type StoryId } from '@/lib/ids'
import { getPreviewStory } from './preview'
import { change, makeActor, makeDraft, makeSection, publish } from './testing'

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
