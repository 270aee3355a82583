import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { run, ready } from '../e2e/support/program'
import { copySeeded } from '../e2e/support/seeded'
import type { Site } from '../e2e/support/page-types'

/** How often the stopped clock is put back. */
const STILL_EVERY_MS = 100

type Options = {
  /** The paper's clock stands still at this instant; the edition is laid in as of then. */
  at?: Date
  /** Settings to change before the server starts. */
  settings?: Record<string, string>
  workers?: number
}

/** `pid` is of the primary; its workers are below it. */
export type DemoSite = Site & { pid: number; stop: () => Promise<void> }

/** Serve the demo edition from a store in a temporary folder, as `npm start` would. Needs a build in NEXT_DIST_DIR. */
export async function serveDemo({ at, settings = {}, workers = 1 }: Options = {}): Promise<DemoSite> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-demo-'))
  const dataDir = join(folder, 'data')
  copySeeded(dataDir, at)
  change(dataDir, settings)
  const clock = join(folder, 'clock')
  const stand = () => at && writeFileSync(clock, String(at.getTime() - Date.now()))
  stand()
  const standing = setInterval(stand, STILL_EVERY_MS)
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const program = run(['--import', 'tsx', join('server', 'index.ts')], {
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    PORT: String(port),
    HOST: '127.0.0.1',
    SITE_URL: origin,
    WEB_CONCURRENCY: String(workers),
    LOG_LEVEL: 'warn',
    ...(at && { TEST_CLOCK_FILE: clock }),
  })
  await ready(port, program)
  return {
    origin,
    dataDir,
    pid: program.child.pid!,
    stop: async () => {
      program.kill('SIGTERM')
      await program.ended
      clearInterval(standing)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function change(dataDir: string, settings: Record<string, string>): void {
  const store = new Database(join(dataDir, 'broadsheet.db'))
  for (const [key, value] of Object.entries(settings))
    store
      .prepare('insert into setting (key, value) values (?, ?) on conflict (key) do update set value = excluded.value')
      .run(key, JSON.stringify(value))
  store.close()
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
