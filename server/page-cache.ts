import type { Logger } from 'pino'
import { nowMs } from '@/lib/clock'
import type { CachedPage } from './cached-page'
import { PageStore } from './page-store'
import type { TagFeed } from '@/db/tag-feed'
import { TagWatch } from './tag-watch'

type Running = { seq: number; page: Promise<CachedPage> }

export type PageCacheOptions = {
  feed: TagFeed
  maxBytes: number
  /** Makes the page of a key from nothing. */
  render: (key: string) => Promise<CachedPage>
  log: Logger
}

/**
 * Whole pages, never stale: before each answer the tags that moved are looked up and their pages dropped; a page is
 * also dropped at its due time, and not kept when a tag of it moved while it was being made (docs/decisions/0001-one-page-cache-at-the-door.md).
 */
export class PageCache {
  private readonly store: PageStore
  private readonly watch: TagWatch
  private readonly running = new Map<string, Running>()

  constructor(private readonly options: PageCacheOptions) {
    this.store = new PageStore(options.maxBytes)
    this.watch = new TagWatch(options.feed, (tag) => this.store.dropTag(tag), options.log)
  }

  get bytes(): number {
    return this.store.bytes
  }

  /** The kept page, true as of now, or null. */
  find(key: string): CachedPage | null {
    this.watch.sync()
    const page = this.store.get(key)
    if (!page) return null
    if (isTrue(page)) return page
    this.store.delete(key)
    return null
  }

  /**
   * Make the page, or wait for the one being made, if it was begun after the last change known: one begun earlier
   * may have read what is no longer so.
   */
  async make(key: string): Promise<CachedPage> {
    this.watch.sync()
    const running = this.running.get(key)
    if (running?.seq === this.watch.seq) {
      const page = await running.page
      return isTrue(page) ? page : this.make(key)
    }
    const mine: Running = { seq: this.watch.seq, page: this.options.render(key) }
    this.running.set(key, mine)
    try {
      const page = await mine.page
      this.keep(key, page, mine.seq)
      return page
    } finally {
      if (this.running.get(key) === mine) this.running.delete(key)
    }
  }

  private keep(key: string, page: CachedPage, begunAt: number): void {
    if (page.unstorable !== null || page.tags.size === 0 || !isTrue(page)) return
    this.watch.syncNow()
    if (!this.watch.hasMoved(page.tags, begunAt)) this.store.set(key, page)
  }
}

/** Clocks also go backwards (in tests, after a correction), and then a page knows too much. */
function isTrue(page: CachedPage): boolean {
  const now = nowMs()
  return now >= page.fromMs && (page.dueAtMs === null || now < page.dueAtMs)
}
