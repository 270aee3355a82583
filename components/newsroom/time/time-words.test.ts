import { describe, expect, it } from 'vitest'
import { clockTime, dayWords, distanceWords, shortTime, whenWords } from './time-words'

const NOW = '2026-11-24T19:42:11Z'

describe('clocks', () => {
  it('are told in the zone of the site', () => {
    expect(clockTime(NOW, 'Europe/London')).toBe('19:42:11')
    expect(shortTime(NOW, 'Asia/Tokyo')).toBe('04:42')
    expect(shortTime('2026-11-24T00:05:00Z', 'Europe/London')).toBe('00:05')
  })

  it('leave out the day when it is today', () => {
    expect(whenWords('2026-11-24T08:00:00Z', 'Europe/London', NOW)).toBe('08:00')
    expect(whenWords('2026-11-23T23:59:00Z', 'Europe/London', NOW)).toBe('Mon 23 Nov, 23:59')
    expect(whenWords('2025-01-02T09:00:00Z', 'Europe/London', NOW)).toBe('Thu 2 Jan 2025, 09:00')
  })

  it('name the day, and the year when it is another', () => {
    expect(dayWords(NOW, 'Europe/London', NOW)).toBe('Tuesday 24 November')
    expect(dayWords('2027-01-01T12:00:00Z', 'Europe/London', NOW)).toBe('Friday 1 January 2027')
  })
})

it('tells distances in words', () => {
  const from = (minutes: number) => distanceWords(new Date(Date.parse(NOW) + minutes * 60_000).toISOString(), NOW)
  expect(from(0)).toBe('now')
  expect(from(33)).toBe('in 33 min')
  expect(from(108)).toBe('in 1 h 48 min')
  expect(from(180)).toBe('in 3 h')
  expect(from(-27)).toBe('27 min ago')
  expect(from(1_440)).toBe('in 1 day')
  expect(from(-4_320)).toBe('3 days ago')
})
