/**
 * `npm run lighthouse` asks Lighthouse, as for a phone, about the front, a section and a story of a demo edition that
 * it serves itself, three times each, prints the middle run's four scores and fails under 99. Lighthouse has two hundred packages of its own, so
 * npx fetches it when it is wanted; the project does not carry it.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../cli/browser.mjs'
import { build } from '../cli/steps.mjs'
import { addressOf } from '../e2e/support/page-types'
import { serveDemo } from './demo-server'

const LIGHTHOUSE = 'lighthouse@12'
const LEAST = 99
/** The first start of a browser, or a neighbour on the machine, costs a run ten points: the middle one of these counts. */
const RUNS = 3
const PAGES = ['front', 'section', 'story']
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']

type Audit = { id: string; title: string; score: number | null; scoreDisplayMode: string; displayValue?: string }
type Category = { score: number | null; auditRefs: { id: string; weight: number }[] }
type Report = { categories: Record<string, Category>; audits: Record<string, Audit> }

process.env.NEXT_DIST_DIR ||= '.next-test'
console.log(await build())
const browser = (await findBrowser()) || chromium.executablePath()
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-lighthouse-'))
const site = await serveDemo()
let isLow = false
try {
  for (const name of PAGES) {
    const address = site.origin + (await addressOf(name, site))
    // Rendered once for the first reader; the others get it from the page cache, and they are who is asked about.
    await fetch(address)
    const { categories, audits } = middle(Array.from({ length: RUNS }, () => ask(name, address)))
    const scores = CATEGORIES.map(
      (category) => [category, Math.round((categories[category]?.score ?? 0) * 100)] as const,
    )
    console.log(`${name}: ${scores.map(([category, score]) => `${category} ${score}`).join(', ')}`)
    if (scores.every(([, score]) => score >= LEAST)) continue
    isLow = true
    const refs = CATEGORIES.flatMap((category) => categories[category]?.auditRefs ?? [])
    for (const { id, weight } of refs) {
      const audit = audits[id]
      if (weight > 0 && audit && audit.score !== null && audit.score < 1)
        console.log(`  ${id} ${audit.score}: ${audit.title} ${audit.displayValue ?? ''}`)
    }
  }
} finally {
  await site.stop()
  rmSync(folder, { recursive: true, force: true })
}
process.exit(isLow ? 1 : 0)

function middle(reports: Report[]): Report {
  const score = (report: Report) => report.categories['performance']?.score ?? 0
  return reports.sort((a, b) => score(a) - score(b))[(reports.length - 1) / 2]!
}

function ask(name: string, address: string): Report {
  const file = join(folder, `${name}.json`)
  const args = ['--yes', LIGHTHOUSE, address, '--quiet', '--output=json', `--output-path=${file}`]
  args.push(`--only-categories=${CATEGORIES.join(',')}`, '--chrome-flags=--headless=new --no-sandbox')
  const { status, stderr } = spawnSync(process.platform === 'win32' ? 'npx.cmd' : 'npx', args, {
    cwd: folder,
    env: { ...process.env, CHROME_PATH: browser },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`Lighthouse ended with ${status}: ${stderr}`)
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}
