import { expect, it } from 'vitest'
import { instantsOfWallTime, wallTimeOf } from './wall-time'

it('names one instant on an ordinary day', () => {
  expect(instantsOfWallTime('2026-11-24T21:30', 'Europe/London')).toEqual(['2026-11-24T21:30:00.000Z'])
  expect(instantsOfWallTime('2026-07-01T21:30', 'Europe/London')).toEqual(['2026-07-01T20:30:00.000Z'])
  expect(instantsOfWallTime('2026-11-24T21:30', 'Asia/Kolkata')).toEqual(['2026-11-24T16:00:00.000Z'])
})

it('names two when clocks go back, the earlier first', () => {
  expect(instantsOfWallTime('2026-10-25T01:30', 'Europe/London')).toEqual([
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T01:30:00.000Z',
  ])
})

it('names none in the hour that is leapt over, nor for what is no time', () => {
  expect(instantsOfWallTime('2026-03-29T01:30', 'Europe/London')).toEqual([])
  expect(instantsOfWallTime('soon', 'Europe/London')).toEqual([])
})

it('goes there and back', () => {
  expect(wallTimeOf('2026-07-01T20:30:00.000Z', 'Europe/London')).toBe('2026-07-01T21:30')
})
