import { writeFile } from 'node:fs/promises'
import { format } from 'prettier'
import type { Coding } from './bare'
import type { Load } from './load'
import type { Misses, Saves } from './once'

export type Measured = {
  hits: { page: string; coding: Coding; ours: Load; bare: Load }[]
  misses: Misses
  saves: Saves
  /** The story with gzip, two workers. */
  two: Load
  machine: string
  at: Date
}

const FILE = 'docs/performance.md'

/** What is under its aim, in words. Aims are of architecture and of proof: ratios in one run, and processor time. */
export function isUnder({ hits, misses, two }: Measured): string[] {
  const story = hits.find(({ page, coding }) => page === 'story' && coding === 'gzip')!
  const share = story.ours.requestsPerS / story.bare.requestsPerS
  const under: string[] = []
  if (share < 0.6) under.push(`a kept story has ${percent(share)} of a bare node:http (aim: 60 %)`)
  if (story.ours.cpuMs > 0.06) under.push(`a kept story takes ${story.ours.cpuMs.toFixed(3)} ms CPU (aim: 0.06)`)
  if (two.requestsPerS < 1.3 * story.ours.requestsPerS)
    under.push(`two workers give ${(two.requestsPerS / story.ours.requestsPerS).toFixed(2)} times one (aim: 1.3)`)
  if (misses.cpuMs > 12) under.push(`a story that is not kept takes ${misses.cpuMs.toFixed(1)} ms CPU (aim: 12)`)
  const failed = hits.flatMap(({ ours, bare }) => [ours, bare]).reduce((sum, load) => sum + load.failed, two.failed)
  if (failed > 0) under.push(`${failed} requests failed`)
  return under
}

/** Keep the figures in docs/performance.md. */
export async function writeReport(measured: Measured): Promise<void> {
  const { hits, misses, saves, two, machine, at } = measured
  const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
  const load = ({ requestsPerS, p50, p99, cpuMs }: Load) => [requestsPerS.toFixed(0), p50, p99, cpuMs.toFixed(3)]
  const lines = [
    '# Performance',
    '',
    `Made by \`npm run bench -- --write\` on ${at.toISOString().slice(0, 10)}: ${machine}. Load comes from the same machine, so compare`,
    'columns of this page, not with another machine. The bare server is a `node:http` that gives the same bytes, headers too.',
    '',
    '## Kept pages, one worker, 16 connections',
    '',
    row([
      'page',
      'coding',
      'requests/s',
      'p50 ms',
      'p99 ms',
      'CPU ms',
      'bare requests/s',
      'p50 ms',
      'p99 ms',
      'CPU ms',
      'share',
    ]),
    row(Array.from({ length: 11 }, () => '---')),
    ...hits.map(({ page, coding, ours, bare }) =>
      row([page, coding, ...load(ours), ...load(bare), percent(ours.requestsPerS / bare.requestsPerS)]),
    ),
    '',
    `Two workers, story, gzip: ${two.requestsPerS.toFixed(0)} requests/s, p99 ${two.p99} ms.`,
    '',
    '## Once for each change',
    '',
    row(['what', 'p50 ms', 'p99 ms', 'CPU ms']),
    row(['---', '---', '---', '---']),
    row([`a story rendered (${misses.pages})`, misses.p50.toFixed(1), '', misses.cpuMs.toFixed(1)]),
    row([
      `3,000 words saved by the verb, on the disk (${saves.saves})`,
      saves.p50.toFixed(1),
      saves.p99.toFixed(1),
      saves.cpuMs.toFixed(1),
    ]),
    '',
    `Resident after ${misses.pages} pages rendered: ${misses.memoryMb.toFixed(0)} MB, primary and one worker.`,
    '',
    '## Below their aims',
    '',
    ...(isUnder(measured).map((words) => `- ${words}`) || ['Nothing.']),
    '',
  ]
  await writeFile(FILE, await format(lines.join('\n'), { parser: 'markdown', printWidth: 150 }))
}

const percent = (share: number) => `${Math.round(share * 100)} %`
