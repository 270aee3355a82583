import { expect, it } from 'vitest'
import { typedHref } from './typed-href'

it('takes addresses as they are', () => {
  expect(typedHref(' https://example.org/a?b#c ')).toBe('https://example.org/a?b#c')
  expect(typedHref('/news/2026/11/24/ferry')).toBe('/news/2026/11/24/ferry')
  expect(typedHref('mailto:desk@example.org')).toBe('mailto:desk@example.org')
})

it('adds what people leave out', () => {
  expect(typedHref('example.org/report')).toBe('https://example.org/report')
  expect(typedHref('desk@example.org')).toBe('mailto:desk@example.org')
})

it('takes neither words nor what could run', () => {
  for (const text of [
    '',
    'ferry timetable',
    'ferry',
    'javascript:alert(1)',
    '//example.org',
    'data:text/html,x',
    'U.S. ports',
  ])
    expect(typedHref(text)).toBeNull()
})
