import { describe, expect, it } from 'vitest'
import { pageKey } from './page-key'
import { routeKind } from './route-kind'
import { parseTarget } from './target'

const key = (url: string) => pageKey(parseTarget(url)!)

describe('pageKey', () => {
  it.each([
    ['/', '/'],
    ['/?utm_source=x&_rsc=1', '/'],
    ['/?page=2&before=a', '/?before=a&page=2'],
    ['/?before=a&page=2&fbclid=1', '/?before=a&page=2'],
    ['/harbour?page=2&page=3', '/harbour?page=2'],
    ['/search?section=port&q=tide%20table&x=1', '/search?q=tide+table&section=port'],
    ['/search?q=100%', '/search?q=100%25'],
    ['/harbour/2026/11/24/tide?page=2', '/harbour/2026/11/24/tide'],
    ['/feed.xml?page=2', '/feed.xml'],
    ['/caf%C3%A9?page=1', '/caf%C3%A9?page=1'],
  ])('%s → %s', (url, expected) => expect(key(url)).toBe(expected))

  it('cuts endless values', () => expect(key(`/search?q=${'a'.repeat(9_000)}`).length).toBeLessThan(400))
})

describe('routeKind', () => {
  const files = new Set(['/site.js', '/icons/a b.png'])
  it.each([
    ['/', 'public'],
    ['/newsroom', 'private'],
    ['/newsroom/stories/1', 'private'],
    ['/newsroomy', 'public'],
    ['/login', 'private'],
    ['/replies/x', 'receipt'],
    ['/api/pictures', 'api'],
    ['/media/x', 'media'],
    ['/site.js', 'asset'],
    ['/icons/a b.png', 'asset'],
    ['/_next/static/a.js', 'asset'],
    ['/_next/image', 'internal'],
    ['/__nextjs_font/x', 'internal'],
    ['/healthz', 'health'],
    ['/healthz/x', 'public'],
  ])('%s is %s', (path, kind) => expect(routeKind(path, files)).toBe(kind))
})

describe('parseTarget', () => {
  it.each([
    'http://evil.test/',
    '*',
    '',
    undefined,
    '/%zz',
    '/a%00b',
    '/a\\b',
    '/../x',
    '/a/..',
    '/a/%2e%2e/b',
    '/./a',
    '/a?x=\u0001',
    '/a#b',
  ])('refuses %j', (target) => expect(parseTarget(target)).toBe(null))
  it.each(['/a..b', '/.well-known/x', '//a', '/%252e%252e/', '/a?x=../..'])('takes %j', (target) =>
    expect(parseTarget(target)).not.toBe(null),
  )
})
