import { beforeEach, expect, it } from 'vitest'
import { useTestStore } from '@/db/testing'
import type { StoryKind } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { makeActor, makeSection } from '@/features/stories/testing'
import type { StoryId } from '@/lib/ids'
import { getPreviewLive } from './preview'
import { removePost } from './remove-post'
import { makeLive, post } from './testing'

useTestStore()

let editor: Actor
beforeEach(async () => {
  await makeSection('news')
  editor = await makeActor('editor')
})

const ask = (actor: Actor, storyId: StoryId, before: string | null = null, kind: StoryKind = 'live') =>
  getPreviewLive(actor, { storyId, kind, path: '/preview', before })

it('shows the updates of a draft as readers will have them, on pages of the preview', async () => {
  const storyId = await makeLive(editor)
  const postId = await post(editor, storyId, 'It begins.', { title: 'Begun' })
  await removePost(editor, { postId: await post(editor, storyId, 'A slip.') })
  const live = (await ask(editor, storyId))!
  expect(live).toMatchObject({ total: 1, isFirst: true, posts: [{ id: postId, title: 'Begun' }] })
  expect(live.posts[0]!.path).toMatch(/^\/preview\?before=/)
  expect(await ask(editor, storyId, 'nonsense')).toBe(null)
})

it('has none for words of another kind, and tells nobody else of them', async () => {
  const storyId = await makeLive(editor)
  await expect(ask(await makeActor('reporter'), storyId)).rejects.toMatchObject({ code: 'not_found' })
  await expect(ask(await makeActor('moderator'), storyId)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await ask(editor, storyId, null, 'news')).toBe(null)
})
