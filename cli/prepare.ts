import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/lib/env'
import { keyFor, rootSecret } from '@/lib/secrets'
import { closeStore } from '@/db/client'
import { migrate } from '@/db/migrate'
import { createSetupToken } from '@/features/people/setup-link'
import { systemActor } from '@/features/auth/actor'
import { takeLock } from './lock.mjs'
import { hasUsers, isStoreEmpty, lacksDemoUsers } from './demo/is-store-empty'
import { seedBasics } from './demo/seed-basics'
import { createDemoUsers, type DemoUser } from './demo/demo-users'

/** What `npm start` needs to know to go on; sent to it as a message. */
type Prepared = {
  words: string
  demoUsers: DemoUser[]
  setupToken: string | null
  actionsKey: string
  /** The lock that `npm start` now has on the data and gives back when it ends. */
  lock: string
}

try {
  const prepared = await prepare()
  process.send?.(prepared)
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
} finally {
  await closeStore().catch(() => undefined)
  process.disconnect?.()
}

async function prepare(): Promise<Prepared> {
  const { dataDir, isDemo } = env()
  makeDataDir(dataDir)
  const lock = join(dataDir, 'server.lock')
  takeLock(lock, process.ppid)
  rootSecret()
  const { applied } = migrate()
  const words = [applied.length > 0 ? `${applied.length} migrations applied` : 'schema up to date']
  let demoUsers: DemoUser[] = []
  if (isDemo && (await lacksDemoUsers())) {
    demoUsers = await createDemoUsers(systemActor('start'))
  } else if (await isStoreEmpty()) {
    if (!isDemo) await seedBasics(systemActor('start'))
    else {
      const { seedDemo } = await import('./demo/seed-demo') // all the demo's words: not for every start
      demoUsers = await seedDemo(systemActor('start'), (line) => console.log(`      ${line}`))
      words.push('demo edition laid in')
    }
  }
  const setupToken = (await hasUsers()) ? null : await createSetupToken(systemActor('start'))
  const actionsKey = keyFor('server-actions').toString('base64')
  return { words: words.join(', '), demoUsers, setupToken, actionsKey, lock }
}

function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.W_OK)
  } catch {
    throw new Error(`DATA_DIR must be a folder that can be written to; it is ${JSON.stringify(dataDir)}.`)
  }
}
