import cluster, { type Worker } from 'node:cluster'
import { availableParallelism } from 'node:os'
import type { Env } from '@/lib/env'
import { log } from '@/lib/log'

const MAX_WORKERS = 4
const MAX_STOP_MS = 30_000
const MAX_RESTART_DELAY_MS = 30_000
const SETTLED_MS = 60_000

/**
 * Keep the workers running: one that dies is replaced, later each time (1 s, 2 s, 4 s …) when they keep dying.
 * Calls `onListening` once, when all of them listen. A worker that never got that far ends the program: the next
 * would fare no better.
 */
export function runPrimary(env: Env, onListening: (workers: number) => void): void {
  const wanted = env.workers ?? Math.min(availableParallelism(), MAX_WORKERS)
  const started = new Map<number, number>()
  const listening = new Set<number>()
  let isStopping = false
  let isReady = false
  let failures = 0

  cluster.on('message', (worker, message: unknown) => {
    if (message !== 'listening') return
    listening.add(worker.id)
    started.set(worker.id, Date.now())
    if (isReady || listening.size < wanted) return
    isReady = true
    onListening(wanted)
  })
  cluster.on('exit', (worker, code, signal) => {
    const livedMs = Date.now() - (started.get(worker.id) ?? Date.now())
    listening.delete(worker.id)
    started.delete(worker.id)
    if (isStopping) return
    if (!isReady) {
      isStopping = true
      return void stopAll(1)
    }
    failures = livedMs > SETTLED_MS ? 0 : failures + 1
    const delayMs = failures === 0 ? 0 : Math.min(MAX_RESTART_DELAY_MS, 500 * 2 ** failures)
    log.error({ worker: worker.process.pid, code, signal, delayMs }, 'a worker died; starting another')
    setTimeout(() => !isStopping && cluster.fork(), delayMs)
  })
  const stop = () => {
    if (isStopping) return
    isStopping = true
    log.info('stopping')
    void stopAll(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  // Started by `npm start`, which is gone, also when it was killed: nobody could stop us.
  if (process.send) process.on('disconnect', stop)
  if (process.send && !process.connected) return stop()
  for (let i = 0; i < wanted; i++) cluster.fork()
}

/** Ask every worker to stop, wait for them, then end with this code; after 30 s without asking further. */
async function stopAll(code: number): Promise<never> {
  const workers = Object.values(cluster.workers ?? {}).filter((worker): worker is Worker => worker !== undefined)
  const timer = setTimeout(() => {
    for (const worker of workers) worker.process.kill('SIGKILL')
    process.exit(1)
  }, MAX_STOP_MS)
  const codes = await Promise.all(workers.map(stopWorker))
  clearTimeout(timer)
  process.exit(code || (codes.some((one) => one !== 0) ? 1 : 0))
}

function stopWorker(worker: Worker): Promise<number> {
  if (worker.isDead()) return Promise.resolve(0)
  return new Promise((resolve) => {
    // Ended by the signal itself: it had not begun to serve.
    worker.once('exit', (code: number | null, signal: string) => resolve(code ?? (signal === 'SIGTERM' ? 0 : 1)))
    worker.process.kill('SIGTERM')
  })
}
