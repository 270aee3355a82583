import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isPublicPlace } from './public-places'

const NOT_FOR_READERS = new Set(['newsroom', 'login', 'setup', 'api', 'preview'])

/** The addresses in app/ without a part that is looked up. */
function fixedRoutes(): string[] {
  return readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)(?:page|route)\.tsx?$/.test(file))
    .map((file) => file.split('/').slice(0, -1))
    .map((parts) => parts.filter((part) => !part.startsWith('(')))
    .filter((parts) => !parts.some((part) => part.startsWith('[')) && !NOT_FOR_READERS.has(parts[0] ?? ''))
    .map((parts) => `/${parts.join('/')}`)
}

it('has every fixed address that app/ has for readers', () => {
  const routes = fixedRoutes()
  expect(routes).toContain('/archive')
  expect(routes.filter((route) => !isPublicPlace(route))).toEqual([])
})

it.each(['/archive/2026/11', '/archive/2024/02/29', '/search', '/'])('%s is one', (path) =>
  expect(isPublicPlace(path)).toBe(true),
)

it.each([
  '/help',
  '/pages/x',
  '/archive/2026',
  '/archive/2026/13',
  '/archive/2026/02/30',
  '/archive/2026/11/24/x',
  '/search/x',
  '/newsroom',
  '/login',
  '/api/replies',
  '',
])('%s is none', (path) => expect(isPublicPlace(path)).toBe(false))
