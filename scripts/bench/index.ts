/**
 * `npm run bench` measures the paper in one run, beside a bare node:http that serves the same bytes: compare the columns of
 * one run, never runs of different machines. `--seconds N` sets how long each address is asked (4), `--write` keeps the result in
 * docs/performance.md.
 */
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { build } from '../../cli/steps.mjs'
import { addressOf } from '../../e2e/support/page-types'
import { serveDemo } from '../demo-server'
import { startBare, type Coding } from './bare'
import { loadOf, type Load } from './load'
import { measureMisses, measureSaves } from './once'
import { isUnder, writeReport, type Measured } from './report'

const { values } = parseArgs({ options: { seconds: { type: 'string' }, write: { type: 'boolean' } } })
const seconds = Number(values.seconds ?? 4)
process.env.NEXT_DIST_DIR ||= '.next-test'
const PAGES = ['front', 'section', 'story'] as const
const CODINGS: Coding[] = ['gzip', 'identity']

console.log(await build())
const hits: Measured['hits'] = []
let one = await serveDemo()
const paths = Object.fromEntries(
  await Promise.all(PAGES.map(async (page) => [page, await addressOf(page, one)] as const)),
)
const bare = await startBare(one.origin, Object.values(paths))
const show = (words: string, { requestsPerS, p50, p99, cpuMs, memoryMb, failed }: Load) =>
  console.log(
    `${words.padEnd(28)} ${requestsPerS.toFixed(0).padStart(7)}/s  p50 ${p50} ms  p99 ${p99} ms  ${cpuMs.toFixed(3)} ms CPU  ${memoryMb.toFixed(0)} MB${failed ? `  ${failed} FAILED` : ''}`,
  )
try {
  for (const page of PAGES)
    for (const coding of CODINGS) {
      const ours = await loadOf(one.origin + paths[page], coding, one.pid, seconds)
      show(`${page}, ${coding}`, ours)
      const theirs = await loadOf(bare.origin + paths[page], coding, bare.pid, seconds)
      show(`  bare node:http`, theirs)
      hits.push({ page, coding, ours, bare: theirs })
    }
  const misses = await measureMisses(one)
  console.log(
    `a story that is not kept     ${misses.cpuMs.toFixed(1)} ms CPU, p50 ${misses.p50.toFixed(1)} ms, ${misses.pages} pages, then ${misses.memoryMb.toFixed(0)} MB`,
  )
  const saves = await measureSaves(one.dataDir)
  console.log(
    `save 3,000 words             p50 ${saves.p50.toFixed(1)} ms, p99 ${saves.p99.toFixed(1)} ms, ${saves.cpuMs.toFixed(1)} ms CPU`,
  )
  await one.stop()
  one = await serveDemo({ workers: 2 })
  const two = await loadOf(one.origin + paths.story, 'gzip', one.pid, seconds)
  show('story, gzip, two workers', two)
  const measured: Measured = { hits, misses, saves, two, machine: machine(), at: new Date() }
  if (values.write) await writeReport(measured)
  for (const words of isUnder(measured)) console.log(`below its aim: ${words}`)
} finally {
  bare.stop()
  await one.stop()
}

function machine(): string {
  const [first] = cpus()
  return `${cpus().length} × ${first?.model ?? 'unknown'}, ${(totalmem() / 1024 ** 3).toFixed(0)} GB, Node ${process.version}`
}
