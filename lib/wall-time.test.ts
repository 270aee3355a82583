import { afterEach, describe, expect, it } from 'vitest'
import { dateOf, instantOfWallTime, wallTimeOf, type Occurrence } from './wall-time'

type Row = [zone: string, wall: string, occurrence: Occurrence | null, utc: string]

const EXISTING: Row[] = [
  ['Europe/London', '2026-07-01T09:00', null, '2026-07-01T08:00:00.000Z'],
  ['Europe/London', '2026-12-01T09:00', null, '2026-12-01T09:00:00.000Z'],
  ['Europe/London', '2027-03-28T00:59', null, '2027-03-28T00:59:00.000Z'],
  ['Europe/London', '2027-03-28T02:00', null, '2027-03-28T01:00:00.000Z'],
  ['Europe/London', '2026-10-25T01:30', 'first', '2026-10-25T00:30:00.000Z'],
  ['Europe/London', '2026-10-25T01:30', 'second', '2026-10-25T01:30:00.000Z'],
  ['Europe/London', '2026-10-25T02:00', null, '2026-10-25T02:00:00.000Z'],
  ['Europe/London', '2026-07-01T09:00', 'second', '2026-07-01T08:00:00.000Z'],
  ['Australia/Lord_Howe', '2026-10-04T01:59', null, '2026-10-03T15:29:00.000Z'],
  ['Australia/Lord_Howe', '2026-10-04T02:30', null, '2026-10-03T15:30:00.000Z'],
  ['Australia/Lord_Howe', '2027-04-04T01:45', 'first', '2027-04-03T14:45:00.000Z'],
  ['Australia/Lord_Howe', '2027-04-04T01:45', 'second', '2027-04-03T15:15:00.000Z'],
  ['America/St_Johns', '2026-11-24T08:30', null, '2026-11-24T12:00:00.000Z'],
  ['America/St_Johns', '2026-07-01T08:30', null, '2026-07-01T11:00:00.000Z'],
  ['America/St_Johns', '2026-11-01T01:15', 'first', '2026-11-01T03:45:00.000Z'],
  ['America/St_Johns', '2026-11-01T01:15', 'second', '2026-11-01T04:45:00.000Z'],
  ['UTC', '2026-11-24T12:00', null, '2026-11-24T12:00:00.000Z'],
]

const SKIPPED: [zone: string, wall: string, next: string][] = [
  ['Europe/London', '2027-03-28T01:00', '2027-03-28 02:00'],
  ['Europe/London', '2027-03-28T01:30', '2027-03-28 02:00'],
  ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-04 02:30'],
  ['America/St_Johns', '2027-03-14T02:30', '2027-03-14 03:00'],
]

const processZone = process.env.TZ
afterEach(() => {
  if (processZone === undefined) delete process.env.TZ
  else process.env.TZ = processZone
})

describe.each(['UTC', 'Asia/Kolkata', 'America/St_Johns', 'Australia/Lord_Howe'])('with the process in %s', (tz) => {
  it.each(EXISTING)('%s %s (%s) is %s', (zone, wall, occurrence, utc) => {
    process.env.TZ = tz
    const instant = instantOfWallTime(wall, zone, occurrence)
    expect(instant.toISOString()).toBe(utc)
    expect(wallTimeOf(instant, zone)).toBe(wall)
  })

  it.each(SKIPPED)('%s skips %s and names %s', (zone, wall, next) => {
    process.env.TZ = tz
    expect(() => instantOfWallTime(wall, zone, null)).toThrow(`The next time that exists is ${next}.`)
  })
})

it('asks which, when a time happens twice', () => {
  expect(() => instantOfWallTime('2026-10-25T01:30', 'Europe/London', null)).toThrow('happens twice')
  expect(() => instantOfWallTime('2027-04-04T01:30', 'Australia/Lord_Howe', null)).toThrow('happens twice')
})

it.each(['2026-02-30T10:00', '2026-13-01T10:00', '2026-01-01T24:00', '2026-01-01T10:61', 'soon'])(
  'refuses %s',
  (wall) => {
    expect(() => instantOfWallTime(wall, 'Europe/London', null)).toThrow('There is no such day or time.')
  },
)

it('names the day in the zone, not in UTC', () => {
  expect(dateOf(new Date('2026-11-24T23:30:00Z'), 'Asia/Kolkata')).toBe('2026-11-25')
  expect(dateOf(new Date('2026-11-24T02:00:00Z'), 'America/St_Johns')).toBe('2026-11-23')
})
