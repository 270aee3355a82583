import { LRUCache } from 'lru-cache'
import type { CachedPage } from './cached-page'

const OTHERS_SHARE = 1 / 16

/** Pages by key, the least recently read dropped first when their bytes are too many, and found again by tag. */
export class PageStore {
  private readonly pages: LRUCache<string, CachedPage>
  /** What is not there or has moved: names that anybody can make up, so they must not push out pages. */
  private readonly others: LRUCache<string, CachedPage>
  private readonly keysByTag = new Map<string, Set<string>>()

  constructor(maxBytes: number) {
    const others = Math.ceil(maxBytes * OTHERS_SHARE)
    this.pages = this.newCache(maxBytes - others, maxBytes / 8)
    this.others = this.newCache(others, others / 2)
  }

  private newCache(maxSize: number, maxEntrySize: number): LRUCache<string, CachedPage> {
    return new LRUCache({
      maxSize,
      maxEntrySize: Math.max(1, Math.floor(maxEntrySize)),
      sizeCalculation: (page) => page.bytes,
      dispose: (page, key) => this.forgetTags(page, key),
    })
  }

  get bytes(): number {
    return this.pages.calculatedSize + this.others.calculatedSize
  }

  get(key: string): CachedPage | undefined {
    return this.pages.get(key) ?? this.others.get(key)
  }

  set(key: string, page: CachedPage): void {
    const [cache, other] = page.status === 200 ? [this.pages, this.others] : [this.others, this.pages]
    other.delete(key)
    cache.set(key, page)
    if (!cache.has(key)) return // larger than any one page may be
    for (const tag of page.tags) {
      const keys = this.keysByTag.get(tag)
      if (keys) keys.add(key)
      else this.keysByTag.set(tag, new Set([key]))
    }
  }

  delete(key: string): void {
    this.pages.delete(key)
    this.others.delete(key)
  }

  /** Drop every page that depends on this tag. */
  dropTag(tag: string): void {
    for (const key of [...(this.keysByTag.get(tag) ?? [])]) this.delete(key)
  }

  private forgetTags(page: CachedPage, key: string): void {
    for (const tag of page.tags) {
      const keys = this.keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.keysByTag.delete(tag)
    }
  }
}
