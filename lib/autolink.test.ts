import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { autolink, countLinks, linkedParagraphs } from './autolink'
import { cleanText } from './clean-text'
import { normaliseEmail } from './email'

describe('autolink', () => {
  it('links http and https and leaves the full stop outside', () => {
    expect(autolink('See https://port.example/a?b=1. Or not')).toEqual([
      { text: 'See ' },
      { text: 'https://port.example/a?b=1', href: 'https://port.example/a?b=1' },
      { text: '. Or not' },
    ])
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    'mailto:a@b.example',
    'a@b.example',
    '//evil.example/x',
    'ftp://files.example/x',
    'read.me and port.example',
    'https://user:secret@port.example/',
  ])('leaves %j plain text', (text) => {
    const parts = autolink(text)
    expect(parts.map((part) => part.text).join('')).toBe(text)
    for (const { href } of parts) if (href !== undefined) expect(href).toMatch(/^https?:\/\/[^@"<>]+$/)
  })

  it('never lets a quote or a bracket into an href', () => {
    for (const text of ['https://a.example/"onclick="x', "https://a.example/'><script>", 'https://a.example/<b>'])
      for (const { href } of autolink(text)) expect(href ?? '').not.toMatch(/["<>]/)
  })

  it('parts paragraphs and keeps single line ends', () => {
    expect(linkedParagraphs('One\ntwo\n\nthree')).toEqual([[{ text: 'One\ntwo' }], [{ text: 'three' }]])
  })

  it('counts also links without a scheme', () => {
    expect(countLinks('cheap.com www.pills.net http://a.example')).toBe(3)
  })
})

// C9: ten times the text must not cost anything like a hundred times the time.
describe.each(['a', '@', 'http://', '&#', 'a@', 'a.', 'www.', '(', '\u0301', '\u200d'])('100 kB of %j', (unit) => {
  it.each([
    ['autolink', autolink],
    ['countLinks', countLinks],
    ['normaliseEmail', normaliseEmail],
    ['cleanText', cleanText],
  ] as [string, (text: string) => unknown][])('goes through %s in linear time', (_, parse) => {
    const [small, large] = [10_000, 100_000].map((size) => fastest(parse, unit.repeat(size / unit.length)))
    // Below a millisecond the machine is measured, not the parser.
    expect(large! / Math.max(small!, 1)).toBeLessThanOrEqual(40)
  })
})

function fastest(parse: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now()
    parse(text)
    return performance.now() - start
  })
  return Math.min(...times)
}
