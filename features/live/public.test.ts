import { beforeEach, describe, expect, it } from 'vitest'
import { openReader } from '@/db/open'
import { TEST_NOW, useTestStore } from '@/db/testing'
import { systemActor, type Actor } from '@/features/auth/actor'
import { getFeed, getJsonFeed, getNewsSitemap } from '@/features/feeds/public'
import { recorded } from '@/features/feeds/testing'
import { getFront } from '@/features/stories/public'
import { makeActor, makeSection, publish } from '@/features/stories/testing'
import { unpublishStory } from '@/features/stories/unpublish-story'
import { setClock } from '@/lib/clock'
import { newId, type LivePostId, type SectionId, type StoryId } from '@/lib/ids'
import { addPost } from './add-post'
import { endLive } from './end-live'
import { LIVE_PAGE_SIZE } from './input'
import { pinPost } from './pin-post'
import { postsQuery } from './live-page'
import { getLive, getLiveStrip } from './public'
import { STRIP_LASTS_MS, recentQuery } from './public-strip'
import { removePost } from './remove-post'
import { makeLive, post, postContent } from './testing'

const store = useTestStore()
const system = systemActor('test')
const MINUTE_MS = 60_000
const minutesAgo = (minutes: number) => new Date(TEST_NOW.getTime() - minutes * MINUTE_MS)

let editor: Actor
let section: SectionId
let storyId: StoryId

beforeEach(async () => {
  section = await makeSection('news')
  editor = await makeActor('editor')
  storyId = await makeLive(editor)
  await publish(editor, storyId)
})

const here = () => ({ id: storyId, url: '/news/a' })

function planOf(query: { toSQL: () => { sql: string; params: unknown[] } }): string {
  const { sql, params } = query.toSQL()
  const reader = openReader(store.file())
  try {
    const rows = reader.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`).all(...params)
    return rows.map(({ detail }) => detail).join('\n')
  } finally {
    reader.close()
  }
}

async function postMany(count: number): Promise<LivePostId[]> {
  const ids: LivePostId[] = []
  for (let i = 0; i < count; i++) {
    const content = postContent(`Update ${i}.`, { title: `Title ${i}`, isKey: i % 10 === 0 })
    ids.push((await addPost(system, { storyId, content, at: minutesAgo(count - i) })).postId)
  }
  return ids
}

describe('getLive', () => {
  it('gives the updates newest first, page by page, each once, with the pinned one apart', async () => {
    const ids = await postMany(LIVE_PAGE_SIZE + 6)
    await pinPost(editor, { postId: ids[3]! })
    const first = (await getLive(here()))!
    expect(first).toMatchObject({ isFirst: true, total: LIVE_PAGE_SIZE + 6, pinned: { id: ids[3] }, endedAt: null })
    expect(first.posts).toHaveLength(LIVE_PAGE_SIZE)
    const second = (await getLive(here(), first.next))!
    expect(second).toMatchObject({ isFirst: false, pinned: null, next: null })
    const seen = [...first.posts, ...second.posts].map(({ id }) => id)
    expect(seen).toEqual(ids.toReversed())
    expect(first.keyEvents.map(({ title, href }) => [title, href[0]])).toEqual([
      ['Title 30', '#'],
      ['Title 20', '#'],
      ['Title 10', '#'],
      ['Title 0', '/'],
    ])
  })

  it('has an address for each update of the page that begins with it', async () => {
    const ids = await postMany(3)
    const { posts } = (await getLive(here()))!
    const path = new URL(posts[1]!.path, 'https://ledger.example')
    expect(path.hash).toBe(`#update-${ids[1]}`)
    const page = (await getLive(here(), path.searchParams.get('before')))!
    expect(page.posts.map(({ id }) => id)).toEqual([ids[1], ids[0]])
  })

  it('has no page that begins anywhere else, so that nobody can make pages up', async () => {
    const [first, second] = await postMany(2)
    const at = (await getLive(here()))!.posts[0]!.at
    const before = (id: string, ms = Date.parse(at)) => `${ms}_${id}`
    expect(await getLive(here(), before(second!))).toMatchObject({ posts: [{ id: first }], isFirst: false })
    for (const made of ['nonsense', before(newId()), before(first!), before(second!, 1)])
      expect(await getLive(here(), made)).toBe(null)
    const other = await makeLive(editor)
    await publish(editor, other)
    expect(await getLive({ id: other, url: '/news/b' }, before(second!))).toBe(null)
    // Who has read down to an update that is taken away reads on from there.
    await removePost(editor, { postId: second! })
    expect(await getLive(here(), before(second!))).toMatchObject({ posts: [{ id: first }] })
  })

  it('shows nothing of a story that may not be seen, nor of removed updates', async () => {
    const postId = await post(editor, storyId, 'Taken back.')
    await removePost(editor, { postId })
    expect(await getLive(here())).toMatchObject({ posts: [], total: 0, lastAt: null })
    await unpublishStory(editor, { storyId })
    expect(await getLive(here())).toBe(null)
    const draft = await makeLive(editor)
    await post(editor, draft, 'Not yet.')
    expect(await getLive({ id: draft, url: '/news/b' })).toBe(null)
  })

  it('walks its index', async () => {
    const plan = planOf(postsQuery(storyId, { at: TEST_NOW, id: newId() }))
    expect(plan).toMatch(/live_post_story \(story_id=\? AND at<\?\)/)
    expect(plan).not.toMatch(/TEMP B-TREE|SCAN/)
  })
})

describe('getLiveStrip', () => {
  it('announces the live story with the newest update, and says when that ends by itself', async () => {
    expect(await getLiveStrip()).toBe(null)
    await post(editor, storyId, 'It begins.')
    const other = await makeLive(editor, { headline: 'The count' })
    await publish(editor, other)
    await addPost(system, { storyId: other, content: postContent('Doors open.'), at: minutesAgo(5) })
    const { found, tags, dueAtMs } = await recorded(async () => getLiveStrip())
    expect(found).toMatchObject({ storyId, headline: 'The storm as it comes', at: TEST_NOW.toISOString() })
    expect(tags).toContain('front')
    expect(dueAtMs).toBe(TEST_NOW.getTime() + STRIP_LASTS_MS)
    expect(await getLiveStrip(section)).toMatchObject({ storyId })
    expect(await getLiveStrip(await makeSection('sport', 2))).toBe(null)
    setClock(new Date(dueAtMs!))
    expect(await getLiveStrip()).toBe(null)
  })

  it('is silent about what has ended or may not be seen', async () => {
    await post(editor, storyId, 'It begins.')
    await endLive(editor, { storyId })
    expect(await getLiveStrip()).toBe(null)
    await post(editor, await makeLive(editor), 'A draft.')
    expect(await getLiveStrip()).toBe(null)
  })

  it('looks at recent updates only', async () => {
    const plan = planOf(recentQuery())
    expect(plan).toMatch(/live_post_at \(at>\?\)/)
  })
})

describe('lists of stories', () => {
  it('tag a live story while it runs and date it by its last update', async () => {
    setClock(new Date(TEST_NOW.getTime() + 30 * MINUTE_MS))
    const at = new Date(TEST_NOW.getTime() + 30 * MINUTE_MS).toISOString()
    await post(editor, storyId, 'It begins.')
    const lead = async () => (await getFront()).lead
    expect(await lead()).toMatchObject({ isRunning: true, updatedAt: at })
    expect(JSON.parse(await getJsonFeed())).toMatchObject({ items: [{ date_modified: at }] })
    expect(await getFeed()).toContain(`<atom:updated>${at}</atom:updated>`)
    expect(await getNewsSitemap()).toContain(`<lastmod>${at}</lastmod>`)
    await endLive(editor, { storyId })
    expect(await lead()).toMatchObject({ isRunning: false })
  })
})
