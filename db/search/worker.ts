import { parentPort, workerData } from 'node:worker_threads'
import { openReader } from '@/db/open'
import { findHits, type HitPage, type HitQuery } from './find-hits'

/** One search in the thread: its number, what is sought, and the present instant where the asking side is. */
export type SearchJob = { number: number; query: HitQuery; nowMs: number }
export type SearchAnswer = { number: number; page: HitPage | null; problem: string | null }

let clockMs = 0
const handle = openReader((workerData as { file: string }).file)
handle.function('clock_now', { deterministic: false }, () => clockMs)

parentPort?.on('message', ({ number, query, nowMs }: SearchJob) => {
  clockMs = nowMs
  try {
    parentPort?.postMessage({ number, page: findHits(handle, query), problem: null } satisfies SearchAnswer)
  } catch (error) {
    parentPort?.postMessage({ number, page: null, problem: String(error) } satisfies SearchAnswer)
  }
})
