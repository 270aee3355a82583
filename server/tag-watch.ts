import type { Logger } from 'pino'
import type { TagFeed } from '@/db/tag-feed'

/**
 * Knows which tags have moved. Looks at the store once in each turn of the event loop: whatever was committed
 * before that turn is seen by every answer given in it.
 */
export class TagWatch {
  private version = -1
  private isFresh = false
  private lastSeq: number
  private hasFailed = false

  constructor(
    private readonly feed: TagFeed,
    private readonly onMoved: (tag: string) => void,
    private readonly log: Logger,
  ) {
    this.version = feed.dataVersion()
    this.lastSeq = feed.latestSeq()
  }

  /** The latest touch that has been acted on. */
  get seq(): number {
    return this.lastSeq
  }

  /** Catch up with the store unless this turn of the event loop already did. */
  sync(): void {
    if (this.isFresh) return
    this.isFresh = true
    setImmediate(() => (this.isFresh = false))
    this.syncNow()
  }

  /** Catch up with the store now. When it cannot be read, pages stay as they are: better old than none (trust.md R16). */
  syncNow(): void {
    try {
      const version = this.feed.dataVersion()
      if (version !== this.version) {
        for (const { tag, seq } of this.feed.changedSince(this.lastSeq)) {
          this.onMoved(tag)
          if (seq > this.lastSeq) this.lastSeq = seq
        }
        this.version = version // only now: a failure above must be tried again
      }
      this.hasFailed = false
    } catch (error) {
      if (!this.hasFailed) this.log.error({ err: error }, 'the store cannot be read; serving pages as they are')
      this.hasFailed = true
    }
  }

  /** Whether any of these tags moved after this touch. When it cannot be known, yes. */
  hasMoved(tags: ReadonlySet<string>, since: number): boolean {
    if (this.hasFailed) return true
    return this.lastSeq > since && this.feed.changedSince(since).some(({ tag }) => tags.has(tag))
  }
}
