import { expect, it } from 'vitest'
import { ageOf } from './age'

const AT = Date.parse('2026-11-24T12:00:00Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE

it.each([
  [0, 'Just now', MINUTE],
  [MINUTE - 1, 'Just now', MINUTE],
  [MINUTE, '1 min ago', 2 * MINUTE],
  [59 * MINUTE + 59_999, '59 min ago', HOUR],
  [HOUR, '1 h ago', 2 * HOUR],
  [12 * HOUR - 1, '11 h ago', 12 * HOUR],
])('after %i ms says %s, until it is no longer so', (age, words, until) => {
  expect(ageOf(AT, AT + age)).toEqual({ words, untilMs: AT + until })
})

it('says nothing from twelve hours on, and takes what is to come for now', () => {
  expect(ageOf(AT, AT + 12 * HOUR)).toBeNull()
  expect(ageOf(AT, AT - HOUR)).toEqual({ words: 'Just now', untilMs: AT + MINUTE })
})
