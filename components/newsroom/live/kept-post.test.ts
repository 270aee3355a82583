import { expect, it } from 'vitest'
import { dropPost, findPost, isSameTyped, keepPost, keptKey, typedSince, type TypedPost } from './kept-post'

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
