import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'

type Update = { id: string; at: string }
type Plan = { gone: string[]; fresh: string[]; older: string | undefined; isTorn: boolean }

// The script as browsers run it, on a page without updates: it leaves its plan behind and does nothing.
const browser: { document: object; planLive?: unknown } = { document: { querySelector: () => null } }
runInNewContext(readFileSync(join(import.meta.dirname, '../../public/assets/live.js'), 'utf8'), browser)
const planLive = browser.planLive as (shown: Update[], sent: Update[], pin: string | undefined, isAll: boolean) => Plan

/** Updates by letters, the newest last in the alphabet: 'dcb' is a page of three. */
const page = (letters: string): Update[] =>
  [...letters].map((id) => ({ id, at: new Date(Date.UTC(2026, 5, 1, id.charCodeAt(0) - 96)).toISOString() }))
// Made in another realm: compared by what they say.
const plan = (shown: string, sent: string, { pin, isAll = false }: { pin?: string; isAll?: boolean } = {}) => ({
  ...(JSON.parse(JSON.stringify(planLive(page(shown), page(sent), pin, isAll))) as Plan),
})

it('offers what comes before the first update that is shown', () => {
  expect(plan('cba', 'edcba', { isAll: true })).toEqual({ gone: [], fresh: ['e', 'd'], isTorn: false })
  expect(plan('', 'ba', { isAll: true })).toMatchObject({ fresh: ['b', 'a'], isTorn: false })
  expect(plan('cba', 'cba', { isAll: true })).toMatchObject({ gone: [], fresh: [] })
})

it('keeps what newer ones pushed to the next page, and says where it begins', () => {
  expect(plan('dcb', 'edc')).toEqual({ gone: [], fresh: ['e'], older: 'b', isTorn: false })
})

it('takes away what was removed, and does not offer what moved up from the next page as new', () => {
  expect(plan('dcb', 'dba')).toMatchObject({ gone: ['c'], fresh: [] })
  expect(plan('b', '', { isAll: true })).toMatchObject({ gone: ['b'], fresh: [] })
  expect(plan('dcb', 'cba', { isAll: true })).toMatchObject({ gone: ['d'], fresh: [] })
})

it('does not offer as new what was brought back between others', () => {
  expect(plan('dba', 'dcba', { isAll: true })).toMatchObject({ gone: [], fresh: [] })
})

it('takes the update that is pinned out of the list, however old', () => {
  expect(plan('cba', 'cb', { pin: 'a' })).toMatchObject({ gone: ['a'], fresh: [] })
})

it('knows when a whole page came and something between may be missing', () => {
  expect(plan('cba', 'gfe')).toMatchObject({ fresh: ['g', 'f', 'e'], isTorn: true })
})
