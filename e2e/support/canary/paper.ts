import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ready, run, type Program } from '../program'
import { copySeeded } from '../seeded'
import { E2E_PORT } from '../site'

/** A paper of its own for the crawl: a store, a clock that can be moved, everything logged. One worker renders each page once. */
export class Paper {
  readonly port = E2E_PORT + 300
  readonly origin = `http://localhost:${this.port}`
  readonly folder = mkdtempSync(join(tmpdir(), 'broadsheet-canary-'))
  readonly dataDir = join(this.folder, 'data')
  readonly factsFile = join(this.folder, 'facts.json')
  private readonly clock = join(this.folder, 'clock')
  private aheadMs = 0
  private server: Program | null = null
  private readonly env = {
    NODE_ENV: 'production' as const,
    DATA_DIR: this.dataDir,
    CANARY_FACTS: this.factsFile,
    TEST_CLOCK_FILE: this.clock,
    PORT: String(this.port),
    WEB_CONCURRENCY: '1',
    LOG_LEVEL: 'debug',
    TRUSTED_PROXIES: '1',
  }

  constructor() {
    copySeeded(this.dataDir)
    writeFileSync(this.clock, '0')
  }

  /** Run one of the programs beside this file on the store. */
  write(program: 'lay.ts' | 'take-down.ts'): void {
    const args = ['--import', 'tsx', join('e2e', 'support', 'canary', program)]
    const { status, stderr } = spawnSync(process.execPath, args, {
      env: { ...process.env, ...this.env, LOG_LEVEL: 'warn' },
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${program}: ${stderr}`)
  }

  async serve(): Promise<void> {
    this.server = run(['--import', 'tsx', join('server', 'index.ts')], this.env)
    await ready(this.port, this.server)
  }

  /** What the server has printed. */
  get log(): string {
    return this.server?.output() ?? ''
  }

  /** Do this while the paper's clock goes on from an instant, again when it came past the `end`. */
  async atInstant<T>(fromMs: number, endMs: number, work: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      this.aheadMs = fromMs - Date.now()
      writeFileSync(this.clock, String(this.aheadMs))
      await wait(10) // the clock's file is read every 5 ms
      const result = await work()
      if (Date.now() + this.aheadMs < endMs) return result
      if (tries === 20) throw new Error('This machine is too slow to ask within a second.')
    }
  }

  async stop(): Promise<void> {
    this.server?.kill('SIGTERM')
    await this.server?.ended
    rmSync(this.folder, { recursive: true, force: true })
  }
}
