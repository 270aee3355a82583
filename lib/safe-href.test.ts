import { describe, expect, it } from 'vitest'
import { isExternalHref, safeHref } from './safe-href'

const ALLOWED: [string, string][] = [
  ['https://a.example', 'https://a.example/'],
  ['http://a.example/x?y=1#z', 'http://a.example/x?y=1#z'],
  ['HTTPS://A.example/x', 'https://a.example/x'],
  ['mailto:desk@a.example', 'mailto:desk@a.example'],
  ['tel:+441234', 'tel:+441234'],
  ['/news/2026/11/24/a', '/news/2026/11/24/a'],
  ['/search?q=a b', '/search?q=a%20b'],
  ['#reply-form', '/#reply-form'],
  ['  https://a.example/  ', 'https://a.example/'],
  ['https://münchen.example/ü', 'https://xn--mnchen-3ya.example/%C3%BC'],
]

const REFUSED = [
  '',
  ' ',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\tjava\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript\u0000:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://a.example/1',
  'ftp://a.example/',
  'about:blank',
  'view-source:https://a.example',
  '//evil.example',
  '/.//evil.example/x',
  '/a/..//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/a\nb',
  'http:evil.example',
  'https:evil.example',
  'http:/evil.example',
  'https:\\\\evil.example',
  'https://user:pw@evil.example',
  'https://a.example@evil.example',
  'evil.example',
  './relative',
  '../up',
  'https://',
  'http://[::1',
  `https://a.example/${'a'.repeat(3_000)}`,
]

describe('safeHref', () => {
  it.each(ALLOWED)('allows %j', (given, expected) => expect(safeHref(given)).toBe(expected))
  it.each(REFUSED)('refuses %j', (given) => expect(safeHref(given)).toBeNull())
  it.each([null, undefined, 1, {}, ['https://a.example']])('refuses %j, which is no text', (given) =>
    expect(safeHref(given)).toBeNull(),
  )
})

describe('isExternalHref', () => {
  it('tells our paths from other sites', () => {
    expect(isExternalHref('https://a.example/')).toBe(true)
    expect(isExternalHref('/news')).toBe(false)
    expect(isExternalHref('mailto:a@b.example')).toBe(false)
  })
})
