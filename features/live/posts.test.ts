import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { db, transaction } from '@/db/client'
import { livePostVersion } from '@/db/schema'
import { closeSearch } from '@/db/search/search'
import { TEST_NOW, useTestStore } from '@/db/testing'
import { ANONYMOUS, systemActor, type Actor } from '@/features/auth/actor'
import { searchStories } from '@/features/search/public'
import {
  change,
  makeActor,
  makeDraft,
  makePicture,
  makeSection,
  publish,
  snapshot,
  tagsMovedBy,
  verbsOf,
} from '@/features/stories/testing'
import { ownByline } from '@/features/stories/own-byline'
import { setClock } from '@/lib/clock'
import { newId, type LivePostId, type SectionId, type StoryId } from '@/lib/ids'
import { addPost } from './add-post'
import { editPost } from './edit-post'
import { endLive, resumeLive } from './end-live'
import { listLivePosts } from './list-posts'
import { pinPost, unpinPost } from './pin-post'
import { bringBackPost, removePost } from './remove-post'
import { makeLive, post, postContent, postRow, postsOf } from './testing'

useTestStore()
afterEach(closeSearch)

const getSearch = async (q: string) => (await searchStories({ q })).hits.map(({ card }) => card.id)

let editor: Actor
let section: SectionId
let storyId: StoryId

beforeEach(async () => {
  section = await makeSection('news')
  editor = await makeActor('editor')
  storyId = await makeLive(editor)
})

const later = (minutes: number) => setClock(new Date(TEST_NOW.getTime() + minutes * 60_000))

describe('addPost', () => {
  it('posts to a live story that is out, leaves a trace, and drops every page that shows the story', async () => {
    await publish(editor, storyId)
    const moved = await tagsMovedBy(async () =>
      post(editor, storyId, 'The road is shut.', { title: 'Road shut', isKey: true }),
    )
    expect(moved).toEqual(expect.arrayContaining(['front', `story:${storyId}`, `section:${section}`]))
    expect(await verbsOf(storyId)).toContain('live.post')
    expect(await postsOf(storyId)).toMatchObject([{ title: 'Road shut', isKey: true, isPinned: false, at: TEST_NOW }])
  })

  it('takes an update before the story is out, and the search finds it once it is', async () => {
    await post(editor, storyId, 'A walrus lies on the slipway.')
    expect(await getSearch('walrus')).toEqual([])
    await publish(editor, storyId)
    expect(await getSearch('walrus')).toEqual([storyId])
    await post(editor, storyId, 'A second, a narwhal, has come.')
    expect(await getSearch('narwhal')).toEqual([storyId])
  })

  it('is one update when it is sent twice under one id', async () => {
    const postId = newId<LivePostId>()
    for (let i = 0; i < 2; i++) await addPost(editor, { storyId, postId, content: postContent('Once.') })
    await expect(addPost(editor, { storyId, postId, content: postContent('Other words.') })).rejects.toThrow('already')
    expect(await postsOf(storyId)).toHaveLength(1)
    const other = await makeLive(editor)
    await expect(addPost(editor, { storyId: other, postId, content: postContent('Twice.') })).rejects.toThrow(
      'another story',
    )
  })

  it('is refused to who may not post, and changes nothing', async () => {
    await publish(editor, storyId)
    const before = await snapshot()
    const refused: [Actor, string][] = [
      [ANONYMOUS, 'Sign in'],
      [await makeActor('moderator'), 'does not allow'],
      [await makeActor('reporter'), 'no such story'],
    ]
    for (const [actor, words] of refused) await expect(post(actor, storyId, 'No.')).rejects.toThrow(words)
    await expect(addPost(editor, { storyId, content: postContent('No.'), at: new Date(0) })).rejects.toThrow(
      'of the moment',
    )
    expect(await postsOf(storyId)).toEqual([])
    expect(await snapshot()).toEqual(before)
  })

  it('lets a reporter post in an own story that is out, without pinning or ending it', async () => {
    const reporter = await makeActor('reporter')
    const own = await makeLive(reporter)
    await publish(editor, own)
    const postId = await post(reporter, own, 'From the quay.')
    const edited = await post(editor, own, 'From the desk.')
    await expect(pinPost(reporter, { postId })).rejects.toThrow('publish stories')
    await expect(endLive(reporter, { storyId: own })).rejects.toThrow('publish stories')
    await expect(addPost(reporter, { storyId: own, content: postContent('x'), isPinned: true })).rejects.toThrow(
      'publish',
    )
    await expect(removePost(reporter, { postId: edited })).rejects.toThrow('change this update')
    expect(await removePost(reporter, { postId })).toEqual({ isRemoved: true })
    const listed = (await listLivePosts(reporter, own)).posts.map(({ id, canChange }) => [id, canChange])
    expect(new Map(listed as [string, boolean][])).toEqual(
      new Map([
        [postId, true],
        [edited, false],
      ]),
    )
  })

  it('drops no list while the story is not out', async () => {
    const moved = await tagsMovedBy(async () => post(editor, storyId, 'Not yet.'))
    expect(moved).toContain(`story:${storyId}`)
    expect(moved).not.toContain('front')
    expect(moved).not.toContain(`section:${section}`)
  })

  it('lets a reporter speak under the own byline or none, an editor under any', async () => {
    const reporter = await makeActor('reporter', 'Some Reporter')
    const own = await makeLive(reporter)
    const [mine, theirs] = await transaction(async (tx) => [
      (await ownByline(tx, reporter))[0]!,
      (await ownByline(tx, editor))[0]!,
    ])
    await post(reporter, own, 'None.')
    const postId = await post(reporter, own, 'Mine.', { authorId: mine })
    const before = await postsOf(own)
    await expect(post(reporter, own, 'Theirs.', { authorId: theirs })).rejects.toThrow('your own byline')
    const content = postContent('Mine no more.', { authorId: theirs })
    await expect(editPost(reporter, { postId, version: 1, content })).rejects.toThrow('your own byline')
    expect(await postsOf(own)).toEqual(before)
    await editPost(editor, { postId, version: 1, content })
    await editPost(reporter, { postId, version: 2, content: { ...content, title: 'A title' } })
    await post(editor, own, 'Any.', { authorId: mine })
  })

  it.each([
    ['no words', postContent(' '), 'Write the update'],
    [
      'a subhead',
      postContent('x', { body: { type: 'doc', content: [{ type: 'heading', attrs: { level: 2 } }] } }),
      'holds paragraphs',
    ],
    ['a long title', postContent('x', { title: 'x'.repeat(161) }), 'at most 160'],
    ['a byline that is gone', postContent('x', { authorId: newId() }), 'byline is gone'],
  ])('is refused with %s', async (_, content, words) => {
    const said = await addPost(editor, { storyId, content }).catch((error: unknown) => JSON.stringify(error))
    expect(said).toContain(words)
    expect(await postsOf(storyId)).toEqual([])
  })

  it('is refused for a picture that is gone or says nothing, for another kind and after the end', async () => {
    const figure = (pictureId: string, alt: string) =>
      postContent('x', {
        body: {
          type: 'doc',
          content: [
            { type: 'figure', attrs: { pictureId, caption: '', credit: '', alt, decorative: false, width: 'text' } },
          ],
        },
      })
    await expect(addPost(editor, { storyId, content: figure(newId(), 'A wall') })).rejects.toThrow('gone')
    await expect(addPost(editor, { storyId, content: figure(await makePicture(), '') })).rejects.toMatchObject({
      code: 'invalid',
    })
    await addPost(editor, { storyId, content: figure(await makePicture(), 'A wall') })
    await expect(post(editor, await makeDraft(editor), 'x')).rejects.toThrow('kind Live')
    await endLive(editor, { storyId })
    await expect(post(editor, storyId, 'x')).rejects.toThrow('has ended')
    await resumeLive(editor, { storyId })
    await post(editor, storyId, 'x')
    expect(await verbsOf(storyId)).toEqual(expect.arrayContaining(['live.end', 'live.resume']))
  })
})

describe('editPost', () => {
  it('keeps what the update said and when it was changed', async () => {
    const postId = await post(editor, storyId, 'Three boats.')
    later(5)
    expect(await editPost(editor, { postId, version: 1, content: postContent('Four boats.') })).toEqual({ version: 2 })
    expect(await postRow(postId)).toMatchObject({
      version: 2,
      at: TEST_NOW,
      editedAt: new Date(TEST_NOW.getTime() + 300_000),
    })
    expect(JSON.stringify(await db.select().from(livePostVersion))).toContain('Three boats.')
    expect(await verbsOf(storyId)).toContain('live.edit')
  })

  it('is refused on top of words that were not seen; a mark alone is no edit', async () => {
    const postId = await post(editor, storyId, 'Three boats.')
    await editPost(editor, { postId, version: 1, content: postContent('Three boats.', { isKey: true }) })
    expect(await postRow(postId)).toMatchObject({ isKey: true, editedAt: null, version: 2 })
    await expect(editPost(editor, { postId, version: 1, content: postContent('Five boats.') })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await db.select().from(livePostVersion)).toEqual([])
  })
})

describe('removePost', () => {
  it('takes an update away with its words kept, and brings it back', async () => {
    await publish(editor, storyId)
    const postId = await post(editor, storyId, 'A porpoise in the basin.')
    await pinPost(editor, { postId })
    expect(await tagsMovedBy(() => removePost(editor, { postId }))).toContain(`story:${storyId}`)
    expect(await getSearch('porpoise')).toEqual([])
    expect((await listLivePosts(editor, storyId)).posts).toMatchObject([{ isRemoved: true, isPinned: false }])
    await expect(pinPost(editor, { postId })).rejects.toThrow('was removed')
    await bringBackPost(editor, { postId })
    expect(await getSearch('porpoise')).toEqual([storyId])
    expect(await verbsOf(storyId)).toEqual(expect.arrayContaining(['live.pin', 'live.remove', 'live.bring-back']))
  })
})

describe('pinPost', () => {
  it('has one pinned update at most: a new pin takes the place of the old', async () => {
    const [first, second] = [await post(editor, storyId, 'One.'), await post(editor, storyId, 'Two.')]
    const pins = async () => Promise.all([first, second].map(async (id) => (await postRow(id)).isPinned))
    await pinPost(editor, { postId: first })
    await pinPost(editor, { postId: second })
    expect(await pins()).toEqual([false, true])
    await unpinPost(editor, { postId: second })
    expect(await pins()).toEqual([false, false])
    const { postId } = await addPost(systemActor('test'), {
      storyId,
      content: postContent('Three.'),
      isPinned: true,
      at: new Date(0),
    })
    expect(await postRow(postId)).toMatchObject({ isPinned: true, at: new Date(0) })
  })
})

describe('a story that is no longer live', () => {
  it('takes no update while another kind is working and out', async () => {
    await change(editor, storyId, { kind: 'news' })
    await expect(post(editor, storyId, 'x')).rejects.toThrow('kind Live')
  })
})
