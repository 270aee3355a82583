import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setClock } from '@/lib/clock'
import { ready, run, type Program } from '../program'
import { Connection } from './connection'

/** Both servers speak for this address, so that their pages are the same. */
const HOST = 'localhost:4999'
/** The clock's file is read every 5 ms. */
const CLOCK_MS = 12

/** Two workers that keep pages, a server that keeps none, one store, one clock that stands still. */
export type Servers = {
  /** A line to each of the two workers. */
  workers: [Connection, Connection]
  fresh: Connection
  /** Put the clock of both servers and of this process at an instant. */
  stand: (at: Date) => Promise<void>
  /** What the workers' log says of a request: which process answered, and from what was kept or not. */
  logOf: () => Map<string, { pid: number; cache: string }>
  stop: () => void
}

export async function startServers(dataDir: string, port: number, at: Date): Promise<Servers> {
  const clock = join(dataDir, 'clock')
  const stand = async (instant: Date) => {
    writeFileSync(clock, `=${instant.getTime()}`)
    setClock(instant)
    await new Promise((done) => setTimeout(done, CLOCK_MS))
  }
  await stand(at)
  const env = {
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    SITE_URL: `http://${HOST}`,
    HOST: '127.0.0.1',
    TEST_CLOCK_FILE: clock,
    TRUSTED_PROXIES: '1',
  }
  const serve = (file: string, more: Record<string, string>): Program =>
    run(['--import', 'tsx', file], { ...env, ...more })
  // `debug`: the log names each answer that was kept.
  const kept = serve(join('server', 'index.ts'), { PORT: String(port), WEB_CONCURRENCY: '2', LOG_LEVEL: 'debug' })
  const freshFile = join('e2e', 'support', 'cache', 'fresh-server.ts')
  const fresh = serve(freshFile, { PORT: String(port + 1), LOG_LEVEL: 'warn' })
  const stopAll = () => [kept, fresh].forEach((program) => program.kill('SIGKILL'))
  try {
    await Promise.all([ready(port, kept), ready(port + 1, fresh)])
    const workers = await lineToEach(port, () => readLog(kept.output()))
    const lines = [...workers, new Connection('fresh', port + 1, HOST)]
    return {
      workers,
      fresh: lines[2]!,
      stand,
      logOf: () => readLog(kept.output()),
      stop: () => {
        for (const line of lines) line.close()
        stopAll()
        setClock(null)
      },
    }
  } catch (error) {
    stopAll()
    throw error
  }
}

type Log = ReturnType<Servers['logOf']>

/** Connections go to whichever worker is free: more are opened until the log says that two workers have answered. */
async function lineToEach(port: number, logOf: () => Log): Promise<[Connection, Connection]> {
  const lines = new Map<number, Connection>()
  while (lines.size < 2) {
    const line = new Connection(`worker ${lines.size + 1}`, port, HOST)
    const { requestId } = await line.send('/healthz')
    let pid = logOf().get(requestId)?.pid
    for (; pid === undefined; pid = logOf().get(requestId)?.pid) await new Promise((done) => setTimeout(done, 20))
    if (lines.has(pid)) line.close()
    else lines.set(pid, line)
  }
  return [...lines.values()] as [Connection, Connection]
}

function readLog(text: string): Log {
  const found: Log = new Map()
  for (const line of text.split('\n')) {
    if (!line.includes('"msg":"request"')) continue
    const { id, pid, cache } = JSON.parse(line) as { id: string; pid: number; cache: string }
    found.set(id, { pid, cache })
  }
  return found
}
