// npm test: everything that can be known of a commit, from a clean clone, with the true sums in the last line.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { CHECKS, runCheck } from './checks.mjs'
import { build, checkNode, install, ROOT, run, stepper, stopOnSignals } from './steps.mjs'

const RESULTS = join(ROOT, 'test-results')
const sums = { passed: 0, failed: 0, skipped: 0 }
const failures = []

// A build of its own: it may run beside a paper that is served from the other.
process.env.NEXT_DIST_DIR ||= '.next-test'
stopOnSignals()
checkNode()
const step = stepper(CHECKS.length + 5)
try {
  await step('Packages', install)
  let browser = null
  await step('Browser', async () => {
    browser = await findBrowser()
    return browser || "Playwright's own"
  })
  rmSync(RESULTS, { recursive: true, force: true })
  mkdirSync(RESULTS, { recursive: true })
  for (const check of CHECKS) await step(check.name, async () => note(check.name, await runCheck(check)))
  await step('Units', units)
  let isBuilt = false
  await step('Build', async () => {
    const words = await build().catch((error) => failed('Build', error.message))
    isBuilt = typeof words === 'string'
    if (isBuilt) sums.passed += 1
    return words ?? 'failed'
  })
  await step('Journeys in the browser', () =>
    isBuilt ? journeys(browser) : failed('Journeys', 'not run: there is no build'),
  )
} catch (error) {
  failed('npm test', error.message)
}

for (const line of failures) console.log(`FAILED  ${line}`)
console.log(`${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped`)
process.exit(sums.failed > 0 ? 1 : 0)

function note(name, problem) {
  if (problem === null) {
    sums.passed += 1
    return 'clean'
  }
  console.log(problem)
  failed(name, 'see above')
  return 'failed'
}

function failed(name, words) {
  sums.failed += 1
  failures.push(`${name}: ${words}`)
}

async function units() {
  const file = join(RESULTS, 'units.json')
  const reporters = ['--reporter=dot', `--reporter=${join(ROOT, 'cli', 'units-reporter.mjs')}`]
  const args = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--allowOnly=false', ...reporters]
  const { code } = await run(process.execPath, args, { env: { UNITS_FILE: file } })
  if (!existsSync(file)) return failed('Units', `the runner ended with ${code} and no result`)
  const { tests, errors } = JSON.parse(readFileSync(file, 'utf8'))
  const inState = (state) => tests.filter((test) => test.state === state)
  const [passed, bad] = [inState('passed'), inState('failed')]
  sums.passed += passed.length
  sums.skipped += tests.length - passed.length - bad.length
  for (const test of bad) failed(test.file, test.name)
  for (const error of errors) failed(error.file, String(error.words).split('\n')[0])
  if (code !== 0 && bad.length + errors.length === 0) failed('Units', `the runner ended with ${code}`)
  return `${passed.length} of ${tests.length} passed`
}

async function journeys(browser) {
  const file = join(RESULTS, 'journeys.json')
  const args = [join('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json']
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...(browser ? { CHROMIUM_PATH: browser } : {}) }
  const { code } = await run(process.execPath, args, { env })
  if (!existsSync(file)) return failed('Journeys', `the runner ended with ${code} and no result`)
  const { stats, errors, suites } = JSON.parse(readFileSync(file, 'utf8'))
  sums.passed += stats.expected
  sums.skipped += stats.skipped
  const bad = specsOf(suites).filter((spec) => !spec.ok || spec.tests.some((test) => test.status === 'flaky'))
  for (const spec of bad) failed(spec.file, spec.title)
  for (const error of errors) failed('Journeys', String(error.message).split('\n')[0])
  if (code !== 0 && bad.length === 0 && errors.length === 0) failed('Journeys', `the runner ended with ${code}`)
  return `${stats.expected} passed, ${stats.unexpected + stats.flaky} failed`
}

function specsOf(suites) {
  return suites.flatMap((suite) => [...suite.specs, ...specsOf(suite.suites ?? [])])
}
