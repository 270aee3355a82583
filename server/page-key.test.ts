import { describe, expect, it } from 'vitest'
import { pageKey } from './page-key'
import { routeKind } from './route-kind'
import { parseTarget } from './target'

const BEFORE = '1795521600000_0193a7f0-0000-7000-8000-000000000001'
const key = (url: string) => pageKey(parseTarget(url)!)

describe('pageKey', () => {
  it.each([
    ['/', '/'],
    ['/?utm_source=x&_rsc=1', '/'],
    ['/?page=2&before=a', '/'],
    [`/?page=2&before=${BEFORE}&x=1`, '/'],
    [`/archive?before=${BEFORE}`, '/archive'],
    [`/archive/2026/11?before=${BEFORE}`, '/archive/2026/11'],
    [`/no/such/place?before=${BEFORE}`, '/no/such/place'],
    [`/topic/tides?before=${BEFORE}`, `/topic/tides?before=${BEFORE}`],
    [`/author/ines?before=${BEFORE}`, `/author/ines?before=${BEFORE}`],
    [`/corrections?before=${BEFORE}`, `/corrections?before=${BEFORE}`],
    ['/harbour?page=2&page=3', '/harbour'],
    [`/h%61rbour?before=${BEFORE}`, `/harbour?before=${BEFORE}`],
    [`/harbour?before=1e3_${BEFORE.split('_')[1]}`, '/harbour'],
    ['/search?q=a&page=2&page=3', '/search?page=2&q=a'],
    ['/search?section=port&q=tide%20table&x=1', '/search?q=tide+table&section=port'],
    ['/search?q=100%', '/search?q=100%25'],
    ['/harbour/2026/11/24/tide?page=2', '/harbour/2026/11/24/tide'],
    [`/harbour/2026/11/24/tide?before=${BEFORE}&x=1`, `/harbour/2026/11/24/tide?before=${BEFORE}`],
    ['/harbour/2026/11/24/tide?replies=2&utm_source=x', '/harbour/2026/11/24/tide?replies=2'],
    ['/harbour/2026/11/24/tide?replies=newest', '/harbour/2026/11/24/tide?replies=newest'],
    [
      `/harbour/2026/11/24/tide?replies=newest-999&before=${BEFORE}`,
      `/harbour/2026/11/24/tide?before=${BEFORE}&replies=newest-999`,
    ],
    ['/harbour/2026/11/24/tide?replies=1', '/harbour/2026/11/24/tide'],
    ['/harbour/2026/11/24/tide?replies=newest-1', '/harbour/2026/11/24/tide'],
    ['/harbour/2026/11/24/tide?replies=02', '/harbour/2026/11/24/tide'],
    ['/harbour/2026/11/24/tide?replies=1000', '/harbour/2026/11/24/tide?replies=1000'],
    ['/harbour/2026/11/24/tide?replies=1234567890', '/harbour/2026/11/24/tide'],
    ['/harbour/2026/11/24/tide?replies=oldest', '/harbour/2026/11/24/tide'],
    ['/harbour?replies=2', '/harbour'],
    ['/?replies=newest', '/'],
    ['/feed.xml?page=2', '/feed.xml'],
    ['/news/feed.xml?before=1', '/news/feed.xml'],
    ['/feed.json?page=2', '/feed.json'],
    ['/manifest.webmanifest?x', '/manifest.webmanifest'],
    ['/sitemap.xml?part=12&x=1', '/sitemap.xml?part=12'],
    ['/sitemap.xml?part=012', '/sitemap.xml'],
    ['/sitemap.xml?part=-1', '/sitemap.xml'],
    ['/news-sitemap.xml?part=1', '/news-sitemap.xml'],
    ['/harbour?part=2', '/harbour'],
    ['/caf%c3%a9?page=1', '/caf%C3%A9'],
    ['/a%2fb%7e', '/a%2Fb~'],
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
