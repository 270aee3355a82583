import { XMLValidator } from 'fast-xml-parser'
import { beforeEach, describe, expect, it } from 'vitest'
import { db, openReader } from '@/db/client'
import { visibleStory } from '@/db/schema'
import { arrange, TEST_NOW, useTestStore } from '@/db/testing'
import type { Actor } from '@/features/auth/actor'
import { change, makeActor, makeDraft, makeSection, publish, tagsMovedBy } from '@/features/stories/testing'
import { setClock } from '@/lib/clock'
import { tag } from '@/lib/tags'
import { getSitemap } from './public'
import { sitemap, sitemapIndex } from './sitemap'
import { storiesQuery } from './sitemap-queries'
import { recorded } from './testing'

const store = useTestStore()

const MINUTE_MS = 60_000
const ORIGIN = 'http://localhost:3000'
const at = (ms: number) => setClock(new Date(TEST_NOW.getTime() + ms))
let editor: Actor

beforeEach(async () => {
  await makeSection('news')
  editor = await makeActor('editor', 'Maud Reader')
})

async function makeStory(headline: string, topicNames: string[] = []) {
  const id = await makeDraft(editor, { headline, topicNames })
  await publish(editor, id)
  return id
}

/** The paths in a sitemap with their last changes. */
function entries(xml: string | null): [string, string | undefined][] {
  expect(XMLValidator.validate(xml ?? '')).toBe(true)
  const found = (xml ?? '').matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)
  return [...found].map(([, url, changed]) => [url!.replace(ORIGIN, ''), changed?.slice(11, 16)])
}

describe('getSitemap', () => {
  it('has front, sections, topics, authors and stories, each with its last change', async () => {
    await makeSection('sport', 2)
    const first = await makeStory('First', ['Harbour'])
    at(MINUTE_MS)
    await makeStory('Second', ['Tides'])
    at(2 * MINUTE_MS)
    await change(editor, first, { headline: 'First, corrected' })
    await publish(editor, first)
    const { found, tags } = await recorded(() => getSitemap())
    expect(entries(found)).toEqual([
      ['/', '12:02'],
      ['/news', '12:02'],
      ['/sport', undefined],
      ['/topic/harbour', '12:02'],
      ['/topic/tides', '12:01'],
      ['/author/maud-reader', '12:02'],
      ['/news/2026/11/24/first', '12:02'],
      ['/news/2026/11/24/second', '12:01'],
    ])
    expect([...tags].sort()).toEqual([tag.front, tag.pages, tag.site])
    expect((await tagsMovedBy(() => makeStory('Third'))).some((one) => tags.has(one))).toBe(true)
  })

  it('tells of no story, topic or author to come, and is due when they do', async () => {
    const id = await makeDraft(editor, { topicNames: ['Secret merger'] })
    await publish(editor, id, '2026-11-24T12:10')
    const { found, dueAtMs } = await recorded(() => getSitemap())
    expect(entries(found).map(([path]) => path)).toEqual(['/', '/news'])
    expect(dueAtMs).toBe(TEST_NOW.getTime() + 10 * MINUTE_MS)
    at(10 * MINUTE_MS)
    expect(entries(await getSitemap()).map(([path]) => path)).toContain('/topic/secret-merger')
  })

  it('is an index of parts while it has more pages than one may have, none lost and none twice', async () => {
    await arrange(async () => {
      for (let i = 0; i < 5; i++) {
        at(i * MINUTE_MS)
        await makeStory(`Story ${i}`, ['Harbour'])
      }
    })
    const whole = entries(await getSitemap())
    expect(whole).toHaveLength(9)
    const index = await recorded(() => getSitemap(null, 4))
    expect(index.found).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap>')
    expect(entries(index.found)).toEqual([
      ['/sitemap.xml?part=1', '12:04'],
      ['/sitemap.xml?part=2', '12:03'],
      ['/sitemap.xml?part=3', '12:04'],
    ])
    expect([...index.tags].sort()).toEqual([tag.front, tag.pages, tag.site])
    for (const [size, parts] of [
      [3, 3],
      [4, 3],
      [8, 2],
      [9, 1],
    ] as const) {
      // prettier-ignore
      const all = []
      for (let part = 1; part <= parts; part++) {
        const found = entries(await getSitemap(part, size))
        expect(found.length).toBeLessThanOrEqual(size)
        all.push(...found)
      }
      expect(all).toEqual(whole)
      expect(await getSitemap(parts + 1, size)).toBeNull()
    }
    expect(await getSitemap(null, 9)).toContain('<urlset')
  })

  it.each([0, -1, 1.5, Number.NaN, 1e300])('has no part %s', async (part) => {
    expect(await getSitemap(part)).toBeNull()
  })

  it('walks an index to its stories', async () => {
    await db.select().from(visibleStory).limit(1)
    const { sql, params } = storiesQuery(50_000, 50_000).toSQL()
    const handle = openReader(store.file())
    const plan = handle.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`).all(...params)
    handle.close()
    expect(plan.map(({ detail }) => detail).join('\n')).toMatch(/SEARCH (main\.)?story USING INDEX story_publish/)
  })
})

it('escapes addresses', () => {
  const pages = [{ url: 'https://ledger.example/a?b=1&c=<', changedAt: '2026-11-24T12:00:00.000Z' }]
  const entry = '<loc>https://ledger.example/a?b=1&amp;c=&lt;</loc><lastmod>2026-11-24T12:00:00.000Z</lastmod>'
  for (const xml of [sitemap(pages), sitemapIndex(pages)]) {
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(xml).toContain(entry)
  }
})
