import { beforeEach, describe, expect, it } from 'vitest'
import { arrange, TEST_NOW, useTestStore } from '@/db/testing'
import { touch } from '@/db/touch'
import { setClock } from '@/lib/clock'
import { log } from '@/lib/log'
import { makePage, type CachedPage } from './cached-page'
import { PageCache } from './page-cache'
import { PageStore } from './page-store'
import { openTagFeed } from '@/db/tag-feed'

useTestStore()

const page = (body: string, more: Partial<Parameters<typeof makePage>[0]> = {}) =>
  makePage({
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: Buffer.from(body),
    cacheControl: 'public',
    fixed: {},
    tags: new Set(['story:1']),
    fromMs: TEST_NOW.getTime(),
    dueAtMs: null,
    unstorable: null,
    ...more,
  })
const text = (found: CachedPage | null) => found?.variants.identity.body.toString() ?? null
const turn = () => new Promise((resolve) => setImmediate(resolve))
const move = (...tags: string[]) => arrange((tx) => touch(tx, ...tags))

let renders: string[]
let render: (key: string) => Promise<CachedPage>
let cache: PageCache

beforeEach(async () => {
  await move('before') // makes the WAL, without which a read-only handle cannot open the file
  renders = []
  render = (key) => page(`${key} ${renders.length}`)
  cache = new PageCache({
    feed: openTagFeed(),
    maxBytes: 1_000_000,
    log,
    render: (key) => (renders.push(key), render(key)),
  })
})

describe('PageCache', () => {
  it('keeps a page, and finds nothing before', async () => {
    expect(cache.find('/')).toBe(null)
    await cache.make('/')
    expect(text(cache.find('/'))).toBe('/ 1')
    expect(cache.bytes).toBeGreaterThan(0)
  })

  it('drops a page in the turn after a tag of it moved, and no other', async () => {
    await cache.make('/a')
    render = () => page('b', { tags: new Set(['story:2']) })
    await cache.make('/b')
    await move('story:1')
    await turn()
    expect(cache.find('/a')).toBe(null)
    expect(text(cache.find('/b'))).toBe('b')
  })

  it('looks at the store once in a turn of the event loop, and again in the next', async () => {
    await cache.make('/a')
    await turn()
    const found = cache.find('/a')
    expect(cache.find('/a')).toBe(found)
    await move('story:1')
    await turn()
    expect(cache.find('/a')).toBe(null)
  })

  it('does not keep a page whose tag moved while it was made, but sends it', async () => {
    render = async () => {
      const made = page('old')
      await move('story:1')
      return made
    }
    expect(text(await cache.make('/a'))).toBe('old')
    await turn()
    expect(cache.find('/a')).toBe(null)
  })

  it('keeps one when only others moved meanwhile', async () => {
    render = async () => {
      await move('story:2')
      return page('a')
    }
    await cache.make('/a')
    await turn()
    expect(text(cache.find('/a'))).toBe('a')
  })

  it('never keeps a page without tags or one that may not be kept', async () => {
    render = () => page('a', { tags: new Set() })
    await cache.make('/a')
    render = () => page('b', { unstorable: 'sets a cookie' })
    await cache.make('/b')
    expect([cache.find('/a'), cache.find('/b')]).toEqual([null, null])
  })

  it('drops a page at its due time, and one from the future when the clock goes back', async () => {
    render = () => page('a', { dueAtMs: TEST_NOW.getTime() + 1_000 })
    await cache.make('/a')
    setClock(new Date(TEST_NOW.getTime() + 999))
    expect(text(cache.find('/a'))).toBe('a')
    setClock(new Date(TEST_NOW.getTime() + 1_000))
    expect(cache.find('/a')).toBe(null)
    setClock(TEST_NOW)
    await cache.make('/a')
    setClock(new Date(TEST_NOW.getTime() - 1))
    expect(cache.find('/a')).toBe(null)
  })

  it('shares one render between misses of one page', async () => {
    const made = await Promise.all([cache.make('/a'), cache.make('/a'), cache.make('/b')])
    expect(renders).toEqual(['/a', '/b'])
    expect(made[0]).toBe(made[1])
  })

  it('does not share a render that began before the last change', async () => {
    let release = () => {}
    render = async () => {
      const made = page('old')
      await new Promise<void>((resolve) => (release = resolve))
      return made
    }
    const first = cache.make('/a')
    await turn()
    await move('story:1')
    await turn()
    render = () => page('new')
    expect(text(await cache.make('/a'))).toBe('new')
    release()
    expect(text(await first)).toBe('old')
    await turn()
    expect(text(cache.find('/a'))).toBe('new')
  })

  it('lets a failed render fail for those who waited, and starts afresh for the next', async () => {
    render = () => Promise.reject(new Error('no'))
    const both = await Promise.allSettled([cache.make('/a'), cache.make('/a')])
    expect(both.map((one) => one.status)).toEqual(['rejected', 'rejected'])
    render = () => page('a')
    expect(text(await cache.make('/a'))).toBe('a')
  })

  it('serves what it has when the store cannot be read, and catches up after', async () => {
    const feed = openTagFeed()
    let isBroken = false
    const flaky = { ...feed, dataVersion: () => (isBroken ? raise() : feed.dataVersion()) }
    const own = new PageCache({ feed: flaky, maxBytes: 1_000_000, log, render: () => page('a') })
    await own.make('/a')
    isBroken = true
    await move('story:1')
    await turn()
    expect(text(own.find('/a'))).toBe('a')
    isBroken = false
    await turn()
    expect(own.find('/a')).toBe(null)
  })
})

describe('PageStore', () => {
  it('stays within its bytes and forgets the tags of what it dropped', async () => {
    const store = new PageStore(200_000)
    for (let i = 0; i < 200; i++) store.set(`/${i}`, await page('x'.repeat(1_000), { tags: new Set([`t${i}`, 'all']) }))
    expect(store.bytes).toBeLessThanOrEqual(200_000)
    expect(store.get('/0')).toBe(undefined)
    expect(store.get('/199')).not.toBe(undefined)
    store.dropTag('all')
    expect(store.bytes).toBe(0)
  })

  it('forgets an old page’s tags when a new one takes its place', async () => {
    const store = new PageStore(100_000)
    store.set('/a', await page('1', { tags: new Set(['x']) }))
    store.set('/a', await page('2', { tags: new Set(['y']) }))
    store.dropTag('x')
    expect(text(store.get('/a') ?? null)).toBe('2')
    store.dropTag('y')
    expect(store.get('/a')).toBe(undefined)
  })
})

function raise(): never {
  throw new Error('disk I/O error')
}
