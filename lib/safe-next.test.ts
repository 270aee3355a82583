import { describe, expect, it } from 'vitest'
import { safeNext } from './safe-next'

const HOSTILE: unknown[] = [
  '',
  'newsroom',
  'https://evil.example',
  'http://evil.example/newsroom',
  'HTTPS://evil.example',
  '//evil.example',
  '///evil.example',
  '////evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '\\/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r\n/evil.example',
  '\t//evil.example',
  ' //evil.example',
  ' https://evil.example',
  '/newsroom\r\nLocation: https://evil.example',
  '/newsroom\u0000',
  '/..//evil.example',
  '/.//evil.example',
  '/newsroom/..//evil.example',
  '/%2e//evil.example',
  '/newsroom/%2e%2e//evil.example',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '@evil.example',
  'evil.example',
  '.evil.example',
  ':80',
  '?next=https://evil.example',
  '#https://evil.example',
  '/\u2028/evil.example',
  '/\u200b/evil.example',
  '/newsroom\\..\\..',
  `/${'a'.repeat(2_001)}`,
  null,
  undefined,
  7,
  ['/newsroom'],
  { toString: () => '/newsroom' },
]

describe('safeNext', () => {
  it.each(HOSTILE)('does not follow %j', (wish) => expect(safeNext(wish)).toBe('/newsroom'))
  it('keeps a path with its query and fragment', () => {
    expect(safeNext('/newsroom/stories/7?tab=check#notes')).toBe('/newsroom/stories/7?tab=check#notes')
    expect(safeNext('/a@b:80/c')).toBe('/a@b:80/c')
    expect(safeNext('/x?u=https://evil.example')).toBe('/x?u=https://evil.example')
    expect(safeNext('/%2f%2fevil.example')).toBe('/%2f%2fevil.example')
  })
  it('leads nowhere else, whatever it answers', () => {
    for (const wish of HOSTILE) {
      expect(new URL(safeNext(wish, '/'), 'https://ledger.example').origin).toBe('https://ledger.example')
    }
  })
})
