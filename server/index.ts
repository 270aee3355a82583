import cluster from 'node:cluster'
import { migrate, schemaState } from '@/db/migrate'
import { parseEnv, type Env } from '@/lib/env'

/**
 * `node --import tsx server/index.ts [--dev]`
 * Production: a primary and WEB_CONCURRENCY workers. Development: one process, nothing cached, and the store is
 * brought to the present schema. When all listen, a parent that forked this gets `{ type: 'listening', port, url }`
 * and the log has one line with the same.
 */
async function main(): Promise<void> {
  const dev = process.argv.includes('--dev')
  const parsed = readEnv()
  const { prepareEnvironment, resolvePort } = await import('./environment')
  const port = await resolvePort(parsed)
  const env: Env = port === parsed.port ? parsed : parseEnv({ ...process.env, PORT: String(port) })
  process.env.PORT = String(port)
  const { keyFor } = await import('@/lib/secrets')
  prepareEnvironment(env, { dev, keyFor })
  const { log } = await import('@/lib/log')
  const announce = (workers: number) => {
    log.info({ port: env.port, url: env.siteUrl, workers }, 'listening')
    process.send?.({ type: 'listening', port: env.port, url: env.siteUrl })
  }

  if (dev) {
    migrate()
    const { runWorker } = await import('./worker')
    return runWorker(env, { dev, onListening: () => announce(1) })
  }
  if (cluster.isPrimary) {
    checkSchema()
    if (process.env.TEST_CLOCK_FILE)
      log.warn('TEST_CLOCK_FILE is set: whoever writes that file moves the time of this paper')
    const { runPrimary } = await import('./primary')
    return runPrimary(env, announce)
  }
  const { runWorker } = await import('./worker')
  return runWorker(env, { dev, onListening: () => process.send?.('listening') })
}

function readEnv(): Env {
  try {
    return parseEnv(process.env)
  } catch (error) {
    return giveUp((error as Error).message)
  }
}

function checkSchema(): void {
  const state = schemaState()
  if (state === 'newer')
    giveUp('The store was made by a newer Broadsheet: upgrade the program, or restore an older backup.')
  if (state !== 'current') giveUp('The store has not the schema of this program: run `npm run cli -- migrate` first.')
}

function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

void main().catch((error: unknown) => giveUp(error instanceof Error ? error.message : String(error)))
