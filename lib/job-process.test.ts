import { expect, it } from 'vitest'
import { jobProcess, type JobOutcome, type JobProcessSpec } from './job-process'
import type { TestJob } from './job-testing-worker'

let names = 0
function open(given: Partial<JobProcessSpec> = {}) {
  const spec = { name: `test-${++names}`, file: 'lib/job-testing-worker.ts', limitMs: 20_000 }
  return jobProcess<TestJob, string>({ ...spec, ...given })
}
const processOf = (outcome: JobOutcome<string>) => (outcome.kind === 'done' ? outcome.answer.split(' ').at(-1) : null)

it('does jobs in their order in one process', async () => {
  const run = open()
  const outcomes = await Promise.all(['one', 'two', 'three'].map((say) => run({ say })))
  expect(outcomes.map((outcome) => outcome.kind === 'done' && outcome.answer.split(' ')[0])).toEqual([
    'one',
    'two',
    'three',
  ])
  expect(new Set(outcomes.map(processOf)).size).toBe(1)
})

it('says that a job failed and keeps the process', async () => {
  const run = open()
  const before = await run({ say: 'hello' })
  expect(await run({ fail: true })).toEqual({ kind: 'failed' })
  expect(processOf(await run({ say: 'again' }))).toBe(processOf(before))
})

it('starts another process after one that died', async () => {
  const run = open()
  const before = await run({ say: 'hello' })
  expect(await run({ die: true })).toEqual({ kind: 'lost', isLate: false })
  const after = processOf(await run({ say: 'again' }))
  expect(after).toMatch(/^\d+$/)
  expect(after).not.toBe(processOf(before))
})

it('ends a job that takes too long, with its process, and does the next', async () => {
  const run = open({ limitMs: 1_500 })
  const [hung, next] = await Promise.all([run({ hang: true }), run({ say: 'next' })])
  expect(hung).toEqual({ kind: 'lost', isLate: true })
  expect(processOf(next)).toMatch(/^\d+$/)
})

it('does not count the start of the process as time of the job', async () => {
  const run = open({ limitMs: 2_000, environment: () => ({ SLOW_START_MS: '3000' }) })
  expect(processOf(await run({ say: 'late' }))).toMatch(/^\d+$/)
})

it('turns away what is too much', async () => {
  const run = open({ maxWaiting: 2 })
  const outcomes = await Promise.all([1, 2, 3].map((n) => run({ say: String(n) })))
  expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done', 'busy'])
})

it('says at once that a process could not be started, and starts one for the next job', async () => {
  const run = open()
  const { execPath } = process
  process.execPath = '/nowhere/node'
  const outcome = await run({ say: 'hello' }).finally(() => (process.execPath = execPath))
  expect(outcome).toEqual({ kind: 'lost', isLate: false })
  expect(processOf(await run({ say: 'again' }))).toMatch(/^\d+$/)
})

it('loses a job whose process ends before it stands ready', async () => {
  const run = open({ file: 'lib/no-such-worker.ts' })
  expect(await run({ say: 'hello' })).toEqual({ kind: 'lost', isLate: false })
})
