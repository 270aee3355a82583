import { randomUUID } from 'node:crypto'
import { open, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { schemaState } from '@/db/migrate'
import { probeStore } from '@/db/probe'

const REMEMBER_MS = 1_000
const MIN_FREE_SHARE = 0.05

/** Answers whether this process can do its work, asking at most once a second (trust.md R14). */
export class Readiness {
  private askedAt = -Infinity
  private answer: Promise<boolean> = Promise.resolve(false)

  constructor(
    private readonly check: () => Promise<boolean>,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  isReady(): Promise<boolean> {
    if (this.clock() - this.askedAt >= REMEMBER_MS) {
      this.askedAt = this.clock()
      this.answer = this.check().catch(() => false)
    }
    return this.answer
  }
}

/** The store has the schema of this code and can be read and written; so can its disk, which is not nearly full. */
export async function canWork(dataDir: string): Promise<boolean> {
  if (schemaState() !== 'current') return false
  probeStore()
  await probeDisk(dataDir)
  const { bavail, blocks } = await statfs(dataDir)
  return bavail / blocks > MIN_FREE_SHARE
}

/** A temp table may live in memory and never meet a read-only disk; a file on the store's disk does. */
async function probeDisk(dataDir: string): Promise<void> {
  const file = join(dataDir, `.ready-${process.pid}-${randomUUID().slice(0, 8)}`)
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile('ready')
    await handle.sync()
  } finally {
    await handle.close()
    await rm(file, { force: true })
  }
}
