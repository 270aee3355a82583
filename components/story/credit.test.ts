import { expect, it } from 'vitest'
import { creditAsSource, creditLine, endSentence } from './credit'

it('closes a caption with the full stop of its script', () => {
  expect(endSentence('The baths that opened in 1911')).toBe('The baths that opened in 1911.')
  expect(endSentence('الميزان في مكانه')).toBe('الميزان في مكانه.')
  expect(endSentence('雪の夜の停留所')).toBe('雪の夜の停留所。')
})

it.each([
  'Stokers.',
  'Who pays?',
  'Out!',
  'And then…',
  'من يدفع؟',
  '終わり。',
  'She said: “No.”',
  '(In 1911.)',
  '「終電。」',
])('leaves %s as it is', (caption) => {
  expect(endSentence(caption)).toBe(caption)
})

it('puts a word before a credit that does not say what it credits', () => {
  expect(creditLine('A. Okafor')).toBe('Image: A. Okafor')
  expect(creditLine('Photograph: A. Okafor')).toBe('Photograph: A. Okafor')
  expect(creditLine('挿絵：港の新聞')).toBe('挿絵：港の新聞')
})

it('names the source of a picture without a second colon', () => {
  expect(creditAsSource('Illustration: The Harbour Ledger')).toBe('The Harbour Ledger (illustration)')
  expect(creditAsSource('Light Office/Strait Wire image via Quayside')).toBe(
    'Light Office/Strait Wire image via Quayside',
  )
  expect(creditAsSource('Photograph:')).toBe('Photograph:')
})
