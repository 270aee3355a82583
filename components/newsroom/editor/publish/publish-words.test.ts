import { expect, it } from 'vitest'
import { countedWords, publishWords } from './publish-words'

const NOW = '2026-11-24T19:42:00Z'
const words = (at: string | null, standing = {}) =>
  publishWords(at, 'Europe/London', NOW, { isSeen: false, isScheduled: false, ...standing })

it('says what will happen', () => {
  expect(words(null)).toBe('Publish now')
  expect(words('2026-11-24T21:30:00Z')).toBe('Schedule for 21:30')
  expect(words('2026-11-25T06:00:00Z')).toBe('Schedule for Wed 25 Nov, 06:00')
  expect(words('2026-11-24T21:30:00Z', { isScheduled: true })).toBe('Reschedule for 21:30')
  expect(words(null, { isSeen: true })).toBe('Update now')
})

it('counts in words', () => {
  expect(countedWords(1, 'thing to settle', 'things to settle')).toBe('One thing to settle')
  expect(countedWords(12, 'worth a look', 'worth a look')).toBe('12 worth a look')
})
