import { expect, it } from 'vitest'
import { meantInstant } from './meant-instant'

it('knows the one instant of an ordinary day', () => {
  expect(meantInstant('2026-07-01T21:30', 'Europe/London')).toEqual({ kind: 'one', at: '2026-07-01T20:30:00.000Z' })
})

it('knows both when clocks go back', () => {
  expect(meantInstant('2026-10-25T01:30', 'Europe/London')).toEqual({
    kind: 'two',
    first: '2026-10-25T00:30:00.000Z',
    second: '2026-10-25T01:30:00.000Z',
  })
})

it('says why there is none', () => {
  expect(meantInstant('2026-03-29T01:30', 'Europe/London')).toMatchObject({ kind: 'none' })
  expect(meantInstant('', 'Europe/London')).toMatchObject({ kind: 'none' })
})
