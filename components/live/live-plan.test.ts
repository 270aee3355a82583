import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'

type Update = { id: string; at: string }
type Facts = { newest: string; pin: string | undefined; isAll: boolean }
type Plan = { fresh: string[]; older: string[]; isTorn: boolean }

// The script as browsers run it, on a page without updates: it leaves its plan behind and does nothing.
const browser: { document: object; planLive?: unknown } = { document: { querySelector: () => null } }
runInNewContext(readFileSync(join(import.meta.dirname, '../../public/assets/live.js'), 'utf8'), browser)
const planLive = browser.planLive as (shown: Update[], sent: Update[], facts: Facts) => Plan

/** Updates by letters, the newest last in the alphabet: 'dcb' is a page of three. */
const page = (letters: string): Update[] =>
  [...letters].map((id) => ({ id, at: new Date(Date.UTC(2026, 5, 1, id.charCodeAt(0) - 96)).toISOString() }))
const plan = (shown: string, sent: string, { pin, isAll = false }: { pin?: string; isAll?: boolean } = {}) => {
  const newest = page(shown)[0]?.at ?? ''
  // Made in another realm: compared by what it says.
  return JSON.parse(JSON.stringify(planLive(page(shown), page(sent), { newest, pin, isAll }))) as Plan
}

it('offers what is later than all that is shown', () => {
  expect(plan('cba', 'edcba', { isAll: true })).toEqual({ fresh: ['e', 'd'], older: [], isTorn: false })
  expect(plan('', 'ba', { isAll: true })).toMatchObject({ fresh: ['b', 'a'], isTorn: false })
  expect(plan('cba', 'cba', { isAll: true })).toMatchObject({ fresh: [] })
})

it('keeps what newer ones pushed to the next page', () => {
  expect(plan('dcb', 'edc')).toEqual({ fresh: ['e'], older: ['b'], isTorn: false })
  expect(plan('dcba', 'edc')).toMatchObject({ older: ['b', 'a'] })
})

it('does not keep what was removed, nor offers what moved up from the next page as new', () => {
  expect(plan('dcb', 'dba')).toMatchObject({ fresh: [], older: [] })
  expect(plan('b', '', { isAll: true })).toMatchObject({ fresh: [], older: [] })
  expect(plan('cb', 'c', { isAll: true })).toMatchObject({ older: [] })
})

it('does not offer as new what was brought back between others', () => {
  expect(plan('dba', 'dcba', { isAll: true })).toMatchObject({ fresh: [] })
})

it('takes the update that is pinned out of the list, however old', () => {
  expect(plan('cba', 'cb', { pin: 'a' })).toMatchObject({ fresh: [], older: [] })
})

it('knows when a whole page came and something between may be missing', () => {
  expect(plan('cba', 'gfe')).toMatchObject({ fresh: ['g', 'f', 'e'], isTorn: true })
})
