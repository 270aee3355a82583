import { expect, it } from 'vitest'
import { daysOf, parseDay, parseMonth, weeksOf } from './calendar'

it.each([
  ['2026', '11', '2026-11'],
  ['2026', '13', null],
  ['2026', '00', null],
  ['0999', '11', null],
  ['2026', '1', null],
  ['２０２６', '11', null],
])('reads the month %s/%s as %s', (yyyy, mm, month) => {
  expect(parseMonth(yyyy, mm)).toBe(month)
})

it.each([
  ['2026', '11', '30', '2026-11-30'],
  ['2026', '11', '31', null],
  ['2026', '11', '00', null],
  ['2026', '02', '29', null],
  ['2028', '02', '29', '2028-02-29'],
  ['2100', '02', '29', null],
  ['2026', '11', '1e', null],
])('reads the day %s/%s/%s as %s', (yyyy, mm, dd, day) => {
  expect(parseDay(yyyy, mm, dd)).toBe(day)
})

it('lays a month out in weeks from Monday', () => {
  const weeks = weeksOf('2026-11')
  expect(weeks).toHaveLength(6)
  expect(weeks.every((week) => week.length === 7)).toBe(true)
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  expect(weeks[5]?.[0]).toBe('2026-11-30')
  expect(weeksOf('2027-02')).toHaveLength(4)
  expect(daysOf('2026-12')).toBe(31)
})
