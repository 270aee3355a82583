import { beforeEach, expect, it } from 'vitest'
import { emptyBody } from '@/lib/body'
import { dropPageDraft, findPageDraft, keepPageDraft } from './page-draft'

const kept = new Map<string, string>()
const shelf = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
}
beforeEach(() => kept.clear())
const draft = { content: { title: '', body: emptyBody() }, baseVersion: 3, at: '2026-11-24T12:00:00.000Z' }

it('keeps the words of each page by itself until they are dropped', () => {
  expect(keepPageDraft(shelf, 'a', draft)).toBe(true)
  expect([findPageDraft(shelf, 'a'), findPageDraft(shelf, 'b')]).toEqual([draft, null])
  dropPageDraft(shelf, 'a')
  expect(findPageDraft(shelf, 'a')).toBeNull()
})

it('knows what the words were made from; of a draft that does not say, the oldest is believed', () => {
  for (const [baseVersion, base] of [
    [7, 7],
    [undefined, 1],
    ['7', 1],
    [-1, 1],
  ]) {
    kept.set('broadsheet.page.a', JSON.stringify({ ...draft, baseVersion }))
    expect(findPageDraft(shelf, 'a')?.baseVersion).toBe(base)
  }
})

it('takes nothing that is no page, and says when there is no room', () => {
  for (const text of ['', '{', '{}', '{"content":{"title":"x","body":{"type":"script"}},"at":""}']) {
    kept.set('broadsheet.page.a', text)
    expect(findPageDraft(shelf, 'a')).toBeNull()
  }
  const full = { ...shelf, setItem: () => { throw new Error('QuotaExceededError') } } // prettier-ignore
  expect(keepPageDraft(full, 'a', draft)).toBe(false)
})
