import { expect, it } from 'vitest'
import { isNumber } from './is-number'

it.each([
  '1',
  '1,204',
  '1 204,50',
  '1\u00a0204',
  '−3.5 %',
  '-3',
  '£4.0m',
  '-£12',
  '12 €',
  '06.10',
  '18:35',
  '4.2 m',
  '23.52.',
  '(12)',
  '3/4',
  '750 m³',
  '12 km/h',
])('%s is a number', (text) => expect(isNumber(text)).toBe(true))

it.each(['', 'ten', '12 March', 'Mar 2024', 'A4 sheet', '12 votes', '1, 2 and 3', 'v1.2.3-beta', '.', '1'.repeat(41)])(
  '%s is none',
  (text) => expect(isNumber(text)).toBe(false),
)
