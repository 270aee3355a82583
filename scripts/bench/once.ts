import { fork } from 'node:child_process'
import { join } from 'node:path'
import { percentile } from './percentile'
import { useOf } from './use'

export type Misses = { pages: number; p50: number; cpuMs: number; memoryMb: number }
export type Saves = { saves: number; p50: number; p99: number; cpuMs: number }

const ROUNDS = 6
const ADDRESS = /<loc>([^<]+)<\/loc>/g
const STORY = /\/\d{4}\/\d{2}\/\d{2}\/[^/]+$/

/**
 * Render every story of the edition again and again: before each round all pages are told that the site changed. The first
 * two rounds warm the code up and do not count.
 */
export async function measureMisses(site: { origin: string; pid: number; dataDir: string }): Promise<Misses> {
  const map = await (await fetch(`${site.origin}/sitemap.xml`)).text()
  const stories = [...map.matchAll(ADDRESS)].map(([, url]) => new URL(url!).pathname).filter((path) => STORY.test(path))
  const times: number[] = []
  let cpuMs = 0
  for (let round = 0; round < ROUNDS; round++) {
    await inStore(site.dataDir, 'forget')
    const before = useOf(site.pid).cpuMs
    for (const path of stories) {
      const started = performance.now()
      const response = await fetch(site.origin + path, { headers: { 'accept-encoding': 'gzip' } })
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`${path} answered ${response.status}`)
      if (round >= 2) times.push(performance.now() - started)
    }
    if (round >= 2) cpuMs += useOf(site.pid).cpuMs - before
  }
  return {
    pages: times.length,
    p50: percentile(times, 50),
    cpuMs: cpuMs / times.length,
    memoryMb: useOf(site.pid).memoryMb,
  }
}

/** Save a story of 3,000 words by the verb, each save committed to the disk, in a process of its own on the same store. */
export async function measureSaves(dataDir: string): Promise<Saves> {
  return (await inStore(dataDir, 'save')) as Saves
}

/** Do something in the store as the command line does: in a process of its own. */
function inStore(dataDir: string, job: 'forget' | 'save'): Promise<unknown> {
  const env = { ...process.env, NODE_ENV: 'production' as const, DATA_DIR: dataDir, LOG_LEVEL: 'silent' }
  const child = fork(join(import.meta.dirname, 'in-store.ts'), [job], { execArgv: ['--import', 'tsx'], env })
  return new Promise((done, fail) => {
    let answer: unknown = null
    child.on('message', (message) => (answer = message))
    child.on('error', fail)
    child.on('exit', (code) => (code === 0 ? done(answer) : fail(new Error(`${job} ended with ${code}`))))
  })
}
