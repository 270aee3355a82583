import { nowMs } from '@/lib/clock'
import { recordDue } from '@/lib/tags'

/**
 * Lets work in while there is room: at most `running` at once and `perSecond` begun in any one second. What finds no
 * room is turned away at once, never queued; the page that goes without is due at once, so that it is not kept so.
 */
export class Gate {
  private running = 0
  private begun: number[] = []

  constructor(
    private readonly limits: { running: number; perSecond: number },
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /** What `work` gives, or null when there was no room for it. */
  async run<T>(work: () => Promise<T>): Promise<T | null> {
    const now = this.clock()
    this.begun = this.begun.filter((at) => now - at < 1_000)
    if (this.running >= this.limits.running || this.begun.length >= this.limits.perSecond) {
      recordDue(nowMs())
      return null
    }
    this.running++
    this.begun.push(now)
    try {
      return await work()
    } finally {
      this.running--
    }
  }
}
