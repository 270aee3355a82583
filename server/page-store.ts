import { LRUCache } from 'lru-cache'
import type { CachedPage } from './cached-page'

/** Pages by key, the least recently read dropped first when their bytes are too many, and found again by tag. */
export class PageStore {
  private readonly pages: LRUCache<string, CachedPage>
  private readonly keysByTag = new Map<string, Set<string>>()

  constructor(maxBytes: number) {
    this.pages = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.max(1, Math.floor(maxBytes / 8)),
      sizeCalculation: (page) => page.bytes,
      dispose: (page, key) => this.forgetTags(page, key),
    })
  }

  get bytes(): number {
    return this.pages.calculatedSize
  }

  get(key: string): CachedPage | undefined {
    return this.pages.get(key)
  }

  set(key: string, page: CachedPage): void {
    this.pages.set(key, page)
    if (!this.pages.has(key)) return // larger than any one page may be
    for (const tag of page.tags) {
      const keys = this.keysByTag.get(tag)
      if (keys) keys.add(key)
      else this.keysByTag.set(tag, new Set([key]))
    }
  }

  delete(key: string): void {
    this.pages.delete(key)
  }

  /** Drop every page that depends on this tag. */
  dropTag(tag: string): void {
    for (const key of [...(this.keysByTag.get(tag) ?? [])]) this.pages.delete(key)
  }

  private forgetTags(page: CachedPage, key: string): void {
    for (const tag of page.tags) {
      const keys = this.keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.keysByTag.delete(tag)
    }
  }
}
