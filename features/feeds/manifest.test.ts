import { expect, it } from 'vitest'
import { useTestStore } from '@/db/testing'
import { makeActor, tagsMovedBy } from '@/features/stories/testing'
import { saveSettings } from '@/features/settings/save-settings'
import { manifest } from './manifest'
import { getManifest } from './public'
import { HOSTILE, parsedText, recorded } from './testing'

useTestStore()

const parse = (name: string, language: 'en' | 'he' = 'en') =>
  JSON.parse(manifest({ name, tagline: '', language })) as { name: string; short_name: string; dir: string }

it('says what is needed to put the paper on a home screen', () => {
  expect(JSON.parse(manifest({ name: 'The Harbour Ledger', tagline: 'News of the quay', language: 'en' }))).toEqual({
    id: '/',
    name: 'The Harbour Ledger',
    short_name: 'Harbour',
    description: 'News of the quay',
    lang: 'en',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fcfaf6',
    theme_color: '#fcfaf6',
    categories: ['news'],
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
  })
  expect(parse('Ledger', 'he')).toMatchObject({ dir: 'rtl' })
})

it.each([
  ['Ledger', 'Ledger'],
  ['The Ledger', 'The Ledger'],
  ['The Tide and Times', 'Tide and'],
  ['A Nordsüdwestzeitung', 'Nordsüdwestz'],
  ['The', 'The'],
])('shortens %s to %s', (name, short) => expect(parse(name).short_name).toBe(short))

it.each(HOSTILE)('is valid JSON with the name %j', (name) => expect(parse(name).name).toBe(parsedText(name)))

it('depends on the settings alone', async () => {
  const admin = await makeActor('admin')
  const { found, tags, dueAtMs } = await recorded(() => getManifest())
  expect(found).toContain('"name":"Broadsheet"')
  expect([[...tags], dueAtMs]).toEqual([['site'], null])
  const moved = await tagsMovedBy(() => saveSettings(admin, { name: 'The Quay' }))
  expect(moved).toContain('site')
  expect(await getManifest()).toContain('"name":"The Quay"')
})
