// npm test: everything that can be known of a commit, from a clean clone, with the true sums in the last line.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { CHECKS, runCheck } from './checks.mjs'
import { build, checkNode, install, ROOT, run, stepper } from './steps.mjs'

const RESULTS = join(ROOT, 'test-results')
const sums = { passed: 0, failed: 0, skipped: 0 }
const failures = []

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
  const args = [
    join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const { code } = await run(process.execPath, args)
  if (!existsSync(file)) return failed('Units', `the runner ended with ${code} and no result`)
  const result = JSON.parse(readFileSync(file, 'utf8'))
  for (const suite of result.testResults) {
    for (const test of suite.assertionResults) {
      if (test.status === 'passed') sums.passed += 1
      else if (test.status === 'failed') failed(suite.name.slice(ROOT.length + 1), test.fullName)
      else sums.skipped += 1
    }
    if (suite.status === 'failed' && suite.assertionResults.length === 0)
      failed(suite.name.slice(ROOT.length + 1), 'did not load')
  }
  if (code !== 0 && result.numFailedTests === 0 && failures.length === 0)
    failed('Units', `the runner ended with ${code}`)
  return `${result.numPassedTests} of ${result.numTotalTests} passed`
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
