import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

/** The same axe-core that @axe-core/playwright brings; run by ourselves, since that package loads it anew for each run. */
const SOURCE = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
)

type Found = { id: string; nodes: { target: string[]; failureSummary?: string }[] }
type Axe = { run: (options: object) => Promise<{ violations: Found[] }> }

/** What axe finds on the page as it stands now: all its rules, or only these. */
export async function violationsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE)
  const violations = await page.evaluate(
    async (only) =>
      (
        await (globalThis as unknown as { axe: Axe }).axe.run({
          // Selectors are made for what is wrong alone: of thousands of right elements nobody reads them.
          resultTypes: ['violations'],
          ...(only && { runOnly: { type: 'rule', values: only } }),
        })
      ).violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
      })),
    rules,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  )
}
