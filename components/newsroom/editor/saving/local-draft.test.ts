import { beforeEach, describe, expect, it } from 'vitest'
import type { StoryContent } from '@/features/stories/types'
import { emptyBody } from '@/lib/body'
import { newId, type SectionId } from '@/lib/ids'
import { draftKey, dropDraft, findDraft, keepDraft } from './local-draft'

class Shelf {
  #rows = new Map<string, string>()
  get length() {
    return this.#rows.size
  }
  key = (index: number) => [...this.#rows.keys()][index] ?? null
  getItem = (key: string) => this.#rows.get(key) ?? null
  setItem = (key: string, value: string) => void this.#rows.set(key, value)
  removeItem = (key: string) => void this.#rows.delete(key)
}

const content: StoryContent = {
  headline: 'Ferry held at quay',
  standfirst: null,
  kicker: null,
  body: emptyBody(),
  sectionId: newId<SectionId>(),
  kind: 'news',
  language: 'en',
  topicNames: [],
  authorIds: [],
  sources: [],
  pictureId: null,
  pictureCaption: null,
  pictureCredit: null,
  pictureAlt: null,
  pictureIsDecorative: false,
}

describe('local drafts', () => {
  let shelf: Shelf
  beforeEach(() => void (shelf = new Shelf()))
  const draft = (windowId: string, at: string, headline = 'x') => ({
    key: draftKey('s1', windowId),
    baseRevisionId: 'r1',
    content: { ...content, headline },
    at,
  })

  it('comes back as it was kept, the newest of several windows first', () => {
    keepDraft(shelf, draft('a', '2026-11-24T10:00:00Z', 'Older'))
    keepDraft(shelf, draft('b', '2026-11-24T11:00:00Z', 'Newer'))
    expect(findDraft(shelf, 's1')).toEqual(draft('b', '2026-11-24T11:00:00Z', 'Newer'))
    dropDraft(shelf, draftKey('s1', 'b'))
    expect(findDraft(shelf, 's1')?.content.headline).toBe('Older')
  })

  it('belongs to one story', () => {
    keepDraft(shelf, draft('a', '2026-11-24T10:00:00Z'))
    expect(findDraft(shelf, 's2')).toBeNull()
  })

  it('leaves alone what cannot be read', () => {
    shelf.setItem(draftKey('s1', 'a'), '{"content":{"headline":1}}')
    shelf.setItem(draftKey('s1', 'b'), 'no')
    expect(findDraft(shelf, 's1')).toBeNull()
  })

  it('says when there is no room', () => {
    const full = Object.assign(new Shelf(), {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
    expect(keepDraft(full, draft('a', 't'))).toBe(false)
  })
})
