import { describe, expect, it } from 'vitest'
import { dayKey, formatDay, formatTime, formatWhen, formatWhenShort, nextMidnightMs } from './format-time'

const AT = '2026-11-24T23:42:00Z'

describe('format-time', () => {
  it('prints the time and the day of the zone it is asked for', () => {
    expect(formatTime(AT, 'Europe/London')).toBe('23:42')
    expect(formatDay(AT, 'Europe/London')).toBe('Tuesday 24 November 2026')
    expect(formatTime(AT, 'Asia/Tokyo')).toBe('08:42')
    expect(formatDay(AT, 'Asia/Tokyo')).toBe('Wednesday 25 November 2026')
    expect(dayKey(AT, 'Asia/Tokyo')).toBe('2026-11-25')
  })

  it('prints midnight as 00:00', () => {
    expect(formatTime('2026-11-24T00:00:00Z', 'UTC')).toBe('00:00')
  })

  it('says as little of the date as today needs', () => {
    expect(formatWhen(AT, 'UTC', '2026-11-24')).toBe('23:42')
    expect(formatWhen(AT, 'UTC', '2026-11-25')).toBe('24 November')
    expect(formatWhen(AT, 'UTC', '2027-01-02')).toBe('24 November 2026')
    expect(formatWhenShort(AT, 'UTC', '2026-11-25')).toBe('24 Nov')
    expect(formatWhenShort(AT, 'UTC', '2027-01-02')).toBe('24 Nov 2026')
    expect(formatWhenShort('2026-05-03T10:00:00Z', 'UTC', '2026-11-25')).toBe('3 May')
  })

  it('finds the next midnight, also on days of 23 and 25 hours', () => {
    const iso = (at: string) => new Date(nextMidnightMs(at, 'Europe/London')).toISOString()
    expect(iso('2026-11-24T12:00:00Z')).toBe('2026-11-25T00:00:00.000Z')
    expect(iso('2026-03-29T00:30:00Z')).toBe('2026-03-29T23:00:00.000Z')
    expect(iso('2026-10-25T00:30:00Z')).toBe('2026-10-26T00:00:00.000Z')
  })
})
