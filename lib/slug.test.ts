import { expect, it } from 'vitest'
import { firstFreeSlug, MAX_SLUG_CHARS, nameSlug, numberedSlug, slugify } from './slug'

it.each([
  ['Harbour wall to rise by a metre', 'harbour-wall-to-rise-by-a-metre'],
  ['  “Enough”, says the mayor’s office!  ', 'enough-says-the-mayors-office'],
  ['Łódź, Ærø & Straße', 'lodz-aero-strasse'],
  ['Ἀθῆναι', ''],
  ['İstanbul ılık', 'istanbul-ilik'],
  ['100 boats', '100-boats'],
  ['港の壁', ''],
  ['مرفأ NATO الجديد في المدينة', ''],
  ['!!!', ''],
])('%s becomes "%s"', (text, slug) => {
  expect(slugify(text)).toBe(slug)
})

it('cuts between words, and inside a word only when it must', () => {
  expect(slugify('harbour '.repeat(30))).toBe(Array.from({ length: 10 }, () => 'harbour').join('-'))
  expect(slugify('x'.repeat(200))).toHaveLength(MAX_SLUG_CHARS)
  expect(numberedSlug('x'.repeat(80), 12)).toBe(`${'x'.repeat(77)}-12`)
})

it('gives a name in another script the same slug each time', () => {
  expect(nameSlug('港', 'topic')).toMatch(/^topic-[0-9a-f]{8}$/)
  expect(nameSlug('Порт', 'topic')).toBe(nameSlug('порт', 'topic'))
})

it('counts on until a slug is free', async () => {
  const taken = new Set(['fire', 'fire-2'])
  expect(await firstFreeSlug('fire', (slug) => Promise.resolve(taken.has(slug)))).toBe('fire-3')
})
