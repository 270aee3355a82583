import { beforeEach, expect, it } from 'vitest'
import { useTestStore } from '@/db/testing'
import type { Actor } from '@/features/auth/actor'
import type { StoryId } from '@/lib/ids'
import { newRenderRecord, renderStorage, tag } from '@/lib/tags'
import { countAuthor, countTopic, listAuthor, listTopic, listTopicsOf } from './public'
import { makeActor, makeDraft, makeSection, publish } from './testing'

useTestStore()
let editor: Actor

beforeEach(async () => {
  await makeSection('news')
  editor = await makeActor('editor')
})

async function makeStory(headline: string, topicNames: string[]): Promise<StoryId> {
  const id = await makeDraft(editor, { headline, topicNames })
  await publish(editor, id)
  return id
}

it('counts the stories of a topic and of an author that the public may see', async () => {
  await makeStory('First', ['Harbour'])
  await makeStory('Second', ['Harbour'])
  await makeDraft(editor, { headline: 'Draft', topicNames: ['Harbour'] })
  const topic = (await listTopic('harbour'))!.topic
  const extent = { total: 2, isBounded: false, since: '2026-11-24T12:00:00.000Z' }
  expect(await countTopic(topic.id)).toEqual(extent)
  expect(await countAuthor((await listAuthor('some-editor'))!.author.id)).toEqual(extent)
})

it('names the topics of a page, the most frequent first, without its own, and depends on them', async () => {
  const ids = [await makeStory('First', ['Harbour', 'Baths']), await makeStory('Second', ['Trams', 'Harbour', 'Baths'])]
  const own = (await listTopic('harbour'))!.topic
  expect(await listTopicsOf([])).toEqual([])
  expect((await listTopicsOf(ids)).map(({ name }) => name)).toEqual(['Baths', 'Harbour', 'Trams'])
  const record = newRenderRecord()
  const others = await renderStorage.run(record, () => listTopicsOf(ids, own.id))
  expect(others).toEqual([
    { name: 'Baths', url: '/topic/baths' },
    { name: 'Trams', url: '/topic/trams' },
  ])
  const baths = (await listTopic('baths'))!.topic
  expect(record.tags).toContain(tag.topic(baths.id))
  expect(record.tags).not.toContain(tag.topic(own.id))
})
