import { expect, it } from 'vitest'
import { joinRows } from './newest-first'

it('joins what is listed now with what was listed before, without a gap and without a double', () => {
  const row = (number: number, name = 'old') => ({ number, name })
  // Two were written since the older ones were asked for, so that the newest page moved on by two.
  const newest = [row(7, 'new'), row(6, 'new'), row(5, 'new')]
  const known = [row(5), row(4), row(3), row(2), row(1)]
  const joined = joinRows(newest, known, ({ number }) => number)
  expect(joined.map(({ number, name }) => `${number} ${name}`)).toEqual([
    ...['7 new', '6 new', '5 new', '4 old', '3 old', '2 old', '1 old'],
  ])
})
