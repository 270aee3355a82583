import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isReservedName } from './reserved'

it('keeps every first part of an address that the portal serves', () => {
  const root = join(import.meta.dirname, '..')
  const served = [...segments(join(root, 'app')), ...readdirSync(join(root, 'public'))]
  const slugs = served.filter((name) => /^[a-z0-9-]+$/.test(name))
  expect(slugs.filter((name) => !isReservedName(name))).toEqual([])
})

it.each(['newsroom', '_next', '2026', 'feed.xml', '.well-known'])('keeps %s', (name) => {
  expect(isReservedName(name)).toBe(true)
})

it('leaves ordinary sections alone', () => {
  expect(['harbour', 'world', 'sport', 'news'].filter(isReservedName)).toEqual([])
})

/** Folders of `app` that are parts of an address; `(groups)` are looked into, `[params]` and style folders are not routes. */
function segments(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[[_@]/.test(entry.name) && entry.name !== 'styles')
    .flatMap(({ name }) => (name.startsWith('(') ? segments(join(folder, name)) : [name]))
}
