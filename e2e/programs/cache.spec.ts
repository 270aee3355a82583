import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { verbsWithoutStep } from '../support/cache/coverage'
import { missedWrites } from '../support/cache/own-writes'
import { Paper, Stale, VERB_NAMES, type Step } from '../support/cache/paper'
import { shorten } from '../support/cache/shorten'
import { E2E_PORT } from '../support/site'

const PORT = E2E_PORT + 300
/** The same commit gives the same answer: other walks, and more of them, are asked for (docs/testing.md). */
const SEED = Number(process.env.CACHE_SEED || 1)
const WALKS = Number(process.env.CACHE_WALKS || 3)
const LONGEST = 24
const WRITES = 200
/** A walk that fails is shortened for this long; then the shortest one found is told. */
const SHORTEN_MS = 180_000

let paper: Paper

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(120_000)
  paper = await Paper.open(PORT)
})
test.afterAll(() => paper?.close())

const choice = { pick: fc.nat(99), word: fc.nat(99) }
const walks = fc.array(fc.record<Step>({ verb: fc.constantFrom(...VERB_NAMES), ...choice }), {
  minLength: 1,
  maxLength: LONGEST,
  size: 'max',
})

/** Each verb once, in an order that the seed gives, in two long walks. */
function everyVerb(): [Step[]][] {
  const order = fc.shuffledSubarray(VERB_NAMES, { minLength: VERB_NAMES.length })
  const [steps] = fc.sample(
    order.chain((verbs) => fc.tuple(...verbs.map((verb) => fc.record<Step>({ verb: fc.constant(verb), ...choice })))),
    { seed: SEED, numRuns: 1 },
  )
  const half = Math.ceil(steps!.length / 2)
  return [[steps!.slice(0, half)], [steps!.slice(half)]]
}

test('every verb that drops pages has a step in the walks', () => {
  expect(verbsWithoutStep()).toEqual([])
})

test('what a verb has written is in the next answer of either worker, 200 times of 200', async () => {
  await paper.reset()
  expect(await missedWrites(paper.servers, WRITES)).toEqual([])
})

test('no kept page differs from a fresh render, whatever was done before', async () => {
  test.setTimeout(WALKS * 60_000 + SHORTEN_MS + 120_000)
  let failed: Stale | null = null
  const property = fc.asyncProperty(walks, (steps) =>
    paper.walk(steps).catch((error: unknown) => {
      if (error instanceof Stale) failed = error
      throw error
    }),
  )
  const result = await fc.check(property, { seed: SEED, numRuns: WALKS, examples: everyVerb(), endOnFailure: true })
  if (failed) throw await shorten(paper, failed, SHORTEN_MS)
  if (result.failed) throw result.errorInstance

  const { log, workers } = { log: paper.servers.logOf(), workers: paper.servers.workers }
  const answers = workers.map(({ ids }) => ids.flatMap((id) => log.get(id) ?? []))
  const pids = answers.map((of) => [...new Set(of.map(({ pid }) => pid))])
  expect(pids.flat(), 'each line leads to a worker of its own').toHaveLength(2)
  expect(new Set(pids.flat()).size).toBe(2)
  const hits = answers.flat().filter(({ cache }) => cache === 'hit').length
  console.log(`${result.numRuns} walks, ${paper.compared} pages compared, ${hits} of them kept ones`)
  expect(hits).toBeGreaterThan(paper.compared / 10)
  const missing = VERB_NAMES.filter((verb) => !paper.done.has(verb))
  expect(missing.length, `one verb may leave another with nothing to be done to: ${missing.join(', ')}`).toBeLessThan(4)
})
