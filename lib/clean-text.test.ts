import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText, comparableText, hasLetters } from './clean-text'

describe('cleanText', () => {
  it.each([
    ['bidi override', 'abc\u202edef\u2066x\u2069', 'abcdefx'],
    ['zero-width', 'a\u200bb\ufeffc\u2060d', 'abcd'],
    ['controls', 'a\u0000b\u001bc\u0085d', 'abcd'],
    ['line ends', 'a\r\nb\rc\u2028d\n\n\n\ne', 'a\nb\nc\nd\n\ne'],
    ['stray joiners', 'pay\u200dpal ad\u200cmin', 'paypal admin'],
    ['lone surrogate', 'a\ud800b', 'a\ufffdb'],
    ['piled-up marks', 'q' + '\u0301'.repeat(40), 'q' + '\u0301'.repeat(4)],
    ['stray tags', 'a\u{e0041}\u{e0042}b', 'ab'],
    ['blank fillers', 'a\u3164\u2800b', 'ab'],
  ])('takes out %s', (_, given, expected) => expect(cleanText(given)).toBe(expected))

  it.each([
    ['an emoji family', '👨‍👩‍👧‍👦'],
    ['an emoji with skin and joiner', '👩🏽‍🚀 and 🏳️‍🌈 and ❤️‍🔥'],
    ['a flag of tags', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['Persian', 'می‌خواهم کتاب‌ها'],
    ['Sinhala', 'ශ්‍රී ලංකා'],
    ['Malayalam', 'അവന്‍ ക്‌ഷ'.normalize('NFC').replace('ന്‍ ', 'ൻ ')],
    ['Hebrew with vowels', 'שָׁלוֹם'.normalize('NFC')],
    ['Vietnamese', 'Nguyễn Thị Ánh'],
    ['markup as typed', '<script>alert(1)</script> &amp; "quotes"'],
  ])('keeps %s', (_, text) => {
    expect(cleanText(text)).toBe(text)
    expect(cleanText(cleanText(text))).toBe(text)
  })
})

describe('cleanLine', () => {
  it('makes one line of a name and cannot be reversed', () => {
    expect(cleanLine('  Greta \n\t Holm\u202e \u200f')).toBe('Greta Holm')
    expect(cleanLine('علی‌رضا')).toBe('علی‌رضا')
  })
  it('leaves nothing of a name of blanks', () => expect(cleanLine('\u3164 \u200b\u2800')).toBe(''))
})

it('tells letters from signs', () => {
  expect(hasLetters('👍 --')).toBe(false)
  expect(hasLetters('李')).toBe(true)
})

it('compares texts without case, spaces, signs', () => {
  expect(comparableText('Hello,  WORLD!')).toBe(comparableText('hello world'))
  expect(comparableText('👍')).toBe('👍')
})
