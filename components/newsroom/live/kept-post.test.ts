import { expect, it } from 'vitest'
import {
  asideKey,
  dropPost,
  findAside,
  findPost,
  isSameTyped,
  keepAside,
  keepPost,
  keptKey,
  setAside,
  typedSince,
  type TypedPost,
} from './kept-post'

function shelf() {
  const map = new Map<string, string>()
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  }
}

const typed: TypedPost = {
  title: 'Road shut',
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'At the bend.' }] }] },
  place: 'Mole Road',
  authorId: '',
  isKey: true,
  isPinned: false,
  postId: 'p',
  baseVersion: 3,
}

it('keeps what is typed, for each update apart, until it is dropped', () => {
  const store = shelf()
  keepPost(store, keptKey('s', null), typed)
  expect(findPost(store, keptKey('s', null))).toEqual(typed)
  expect(findPost(store, keptKey('s', 'p'))).toBe(null)
  dropPost(store, keptKey('s', null))
  expect(findPost(store, keptKey('s', null))).toBe(null)
})

it('ignores what it cannot read, and a browser that keeps nothing', () => {
  const store = shelf()
  for (const text of ['{', '{"title":1}', 'null']) {
    store.setItem('k', text)
    expect(findPost(store, 'k')).toBe(null)
  }
  const refuse = () => {
    throw new Error('forbidden')
  }
  const closed = { getItem: refuse, setItem: refuse, removeItem: refuse }
  expect(() => keepPost(closed, 'k', typed)).not.toThrow()
  expect(findPost(closed, 'k')).toBe(null)
})

it('keeps after posting only what was typed since', () => {
  const empty: TypedPost = { ...typed, title: '', body: { type: 'doc', content: [] }, isKey: false, postId: null }
  expect(typedSince(typed, typed, empty)).toEqual(empty)
  const latest = { ...typed, title: 'Road open', body: structuredClone(typed.body) }
  expect(typedSince(typed, latest, empty)).toEqual({ ...empty, title: 'Road open' })
  expect(isSameTyped(typed, { ...typed, body: structuredClone(typed.body) })).toBe(true)
  expect(isSameTyped(typed, latest)).toBe(false)
})

it('keeps every wording that gave way to another, beside what is typed, until it is done with', () => {
  const store = shelf()
  const key = keptKey('s', 'p')
  const theirs = { ...typed, title: 'Road open', baseVersion: 4 }
  const merged = { ...theirs, title: 'Road open to walkers' }
  const begun = { ...typed, title: '', baseVersion: 2 }
  keepAside(store, key, setAside([], typed, begun))
  keepPost(store, key, theirs)
  // What a reload finds.
  expect(findAside(store, key)).toEqual([typed])
  keepAside(store, key, setAside(findAside(store, key), merged, theirs))
  expect(findAside(store, key)).toEqual([typed, merged])
  dropPost(store, key)
  expect(findAside(store, key)).toHaveLength(2)
  expect(findAside(store, keptKey('s', null))).toEqual([])
  keepAside(store, key, [])
  expect(store.getItem(asideKey(key))).toBe(null)
})

it('sets nothing aside that nobody typed, and nothing twice', () => {
  const begun = { ...typed, baseVersion: 2, postId: null }
  expect(setAside([], typed, begun)).toEqual([])
  expect(setAside([typed], begun, { ...typed, title: '' })).toEqual([typed])
})

it('finds of what was set aside all that can be read', () => {
  const store = shelf()
  store.setItem(asideKey('k'), JSON.stringify([{ title: 1 }, typed]))
  expect(findAside(store, 'k')).toEqual([typed])
  store.setItem(asideKey('k'), '{"title":"no list"}')
  expect(findAside(store, 'k')).toEqual([])
})
