import { beforeEach, expect, it } from 'vitest'
import { livePostVersion } from '@/db/schema'
import { arrange, TEST_NOW, useTestStore } from '@/db/testing'
import { ANONYMOUS, systemActor, type Actor } from '@/features/auth/actor'
import { makeActor, makeSection } from '@/features/stories/testing'
import { newId, type LivePostId, type StoryId } from '@/lib/ids'
import { VERSIONS_AT_ONCE } from '@/lib/newest-first'
import { addPost } from './add-post'
import { editPost } from './edit-post'
import { DESK_LIVE_PAGE_SIZE } from './input'
import { listPostVersions } from './list-post-versions'
import { listLivePosts } from './list-posts'
import { pinPost } from './pin-post'
import { makeLive, post, postContent, postRow } from './testing'

useTestStore()

let editor: Actor
let storyId: StoryId
beforeEach(async () => {
  await makeSection('news')
  editor = await makeActor('editor', 'Ada Finch')
  storyId = await makeLive(editor)
})

async function reword(postId: LivePostId, words: string) {
  const { version } = await postRow(postId)
  return editPost(editor, { postId, version, content: postContent(words) })
}

it('tells what an update said before, the latest first, and who put other words in their place', async () => {
  const postId = await post(editor, storyId, 'One.')
  await reword(postId, 'Two.')
  await reword(postId, 'Three.')
  const { rows: versions, total } = await listPostVersions(editor, { postId })
  expect(total).toBe(2)
  expect(versions.map(({ body }) => body)).toEqual([postContent('Two.').body, postContent('One.').body])
  expect(versions[0]).toMatchObject({ replacedBy: 'Ada Finch', replacedAt: TEST_NOW.toISOString() })
  expect((await listLivePosts(editor, storyId)).posts[0]).toMatchObject({ earlier: 2, editedBy: 'Ada Finch' })
})

it('reaches every wording that is kept, however many', async () => {
  const postId = await post(editor, storyId, 'One.')
  const { title, body, place, authorId } = await postRow(postId)
  const kept = { postId, title, body, place, authorId, replacedAt: TEST_NOW, replacedBy: null }
  const all = Array.from({ length: 2 * VERSIONS_AT_ONCE + 3 }, (_, i) => i + 1)
  await arrange((tx) => tx.insert(livePostVersion).values(all.map((version) => ({ ...kept, version }))))
  const reached: number[] = []
  for (const rows of [VERSIONS_AT_ONCE, VERSIONS_AT_ONCE, 3, 0]) {
    const found = await listPostVersions(editor, { postId, before: reached.at(-1) })
    expect([found.rows.length, found.total]).toEqual([rows, all.length])
    reached.push(...found.rows.map(({ version }) => version))
  }
  expect(reached).toEqual(all.toReversed())
})

it('tells nobody who may not read the story on the desk', async () => {
  const postId = await post(editor, storyId, 'One.')
  const codeOf = (actor: Actor, id = postId) =>
    listPostVersions(actor, { postId: id }).catch((error: { code: string }) => error.code)
  expect(await codeOf(ANONYMOUS)).toBe('unauthenticated')
  expect(await codeOf(await makeActor('moderator'))).toBe('forbidden')
  expect(await codeOf(await makeActor('reporter'))).toBe('not_found')
  expect(await codeOf(editor, newId())).toBe('not_found')
})

it('lists a long story a page at a time, with the pinned update on the first', async () => {
  const ids: LivePostId[] = []
  for (let i = 0; i < DESK_LIVE_PAGE_SIZE + 2; i++) {
    const at = new Date(TEST_NOW.getTime() + i * 1000)
    ids.push((await addPost(systemActor('test'), { storyId, content: postContent(`No. ${i}`), at })).postId)
  }
  await pinPost(editor, { postId: ids[0]! })
  const first = await listLivePosts(editor, storyId)
  expect(first.posts.map(({ id }) => id)).toEqual([ids[0], ...ids.slice(2).toReversed()])
  const second = await listLivePosts(editor, storyId, first.next)
  expect(second.posts.map(({ id }) => id)).toEqual([ids[1], ids[0]])
  expect([first.isFirst, second.isFirst, second.next]).toEqual([true, false, null])
})
