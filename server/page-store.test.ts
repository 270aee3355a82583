import { expect, it } from 'vitest'
import type { CachedPage } from './cached-page'
import { PageStore } from './page-store'

const page = (status: number, tag: string): CachedPage => ({
  status,
  variants: { identity: { body: Buffer.alloc(0), etag: null, headers: [] } },
  tags: new Set([tag]),
  fromMs: 0,
  dueAtMs: null,
  unstorable: null,
  bytes: 1_000,
})

it('never drops a page for what is not there', () => {
  const store = new PageStore(160_000)
  for (let i = 0; i < 100; i++) store.set(`/page-${i}`, page(200, 'page'))
  for (let i = 0; i < 1_000; i++) store.set(`/missing-${i}`, page(404, 'site'))
  for (let i = 0; i < 100; i++) expect(store.get(`/page-${i}`)).toBeDefined()
  expect(store.get('/missing-999')).toBeDefined()
  expect(store.get('/missing-0')).toBeUndefined()
  expect(store.bytes).toBe(110_000)
})

it('keeps one answer a key, and drops it with its tags', () => {
  const store = new PageStore(160_000)
  store.set('/a', page(404, 'site'))
  store.set('/a', page(200, 'story'))
  store.dropTag('site')
  expect(store.get('/a')?.status).toBe(200)
  store.set('/a', page(410, 'gone'))
  expect([store.get('/a')?.status, store.bytes]).toEqual([410, 1_000])
  store.dropTag('gone')
  expect([store.get('/a'), store.bytes]).toEqual([undefined, 0])
})
