import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import { db, openReader } from '@/db/client'
import { visibleStory } from '@/db/schema'
import { TEST_NOW, useTestStore } from '@/db/testing'
import { change, makeActor, makeDraft, makeSection, publish, tagsMovedBy } from '@/features/stories/testing'
import { setClock } from '@/lib/clock'
import { tag } from '@/lib/tags'
import { newsSitemap } from './news-sitemap'
import { getNewsSitemap, getRobots } from './public'
import { NEWS_LASTS_MS, newsQuery } from './public-news-sitemap'
import { HOSTILE, parsedText, recorded } from './testing'

const store = useTestStore()

const at = (ms: number) => setClock(new Date(TEST_NOW.getTime() + ms))
const MINUTE_MS = 60_000

it.each(HOSTILE)('is valid XML with the headline %j', (headline) => {
  const page = {
    url: 'https://ledger.example/a',
    headline,
    language: 'en',
    publishedAt: TEST_NOW.toISOString(),
    changedAt: null,
  }
  const xml = newsSitemap(headline, [page])
  expect(XMLValidator.validate(xml)).toBe(true)
  const { urlset } = new XMLParser({ trimValues: false }).parse(xml) as { urlset: { url: Record<string, never> } }
  expect(urlset.url['news:news']).toMatchObject({
    'news:title': parsedText(headline),
    'news:publication': { 'news:name': parsedText(headline) },
  })
})

it('names the paper, the language, the date and the headline', () => {
  const page = {
    url: 'https://ledger.example/a?b&c',
    headline: 'Wall & <gull>',
    language: 'fr',
    publishedAt: '2026-11-24T12:00:00.000Z',
    changedAt: null,
  }
  expect(newsSitemap('Ledger & Co', [page])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">' +
      '<url><loc>https://ledger.example/a?b&amp;c</loc><news:news>' +
      '<news:publication><news:name>Ledger &amp; Co</news:name><news:language>fr</news:language></news:publication>' +
      '<news:publication_date>2026-11-24T12:00:00.000Z</news:publication_date>' +
      '<news:title>Wall &amp; &lt;gull&gt;</news:title></news:news></url></urlset>',
  )
})

it('lets go of a story 48 hours after it first went out, by itself, whatever was changed since', async () => {
  await makeSection('news')
  const editor = await makeActor('editor')
  const id = await makeDraft(editor, { headline: 'First' })
  await publish(editor, id)
  at(MINUTE_MS)
  await publish(editor, await makeDraft(editor, { headline: 'Second' }))
  at(2 * MINUTE_MS)
  await change(editor, id, { headline: 'First, corrected' })
  await publish(editor, id)
  const both = await recorded(() => getNewsSitemap())
  expect(both.found).toMatch(/Second.*First, corrected/)
  for (const one of [tag.site, tag.front]) expect(both.tags).toContain(one)
  expect(both.dueAtMs).toBe(TEST_NOW.getTime() + NEWS_LASTS_MS)

  at(NEWS_LASTS_MS - 1)
  expect(await getNewsSitemap()).toContain('First, corrected')
  at(NEWS_LASTS_MS)
  const one = await recorded(() => getNewsSitemap())
  expect(one.found).toContain('Second')
  expect(one.found).not.toContain('First')
  expect(one.dueAtMs).toBe(TEST_NOW.getTime() + NEWS_LASTS_MS + MINUTE_MS)

  at(NEWS_LASTS_MS + MINUTE_MS)
  const none = await recorded(() => getNewsSitemap())
  expect(none.found).not.toContain('<url>')
  expect(XMLValidator.validate(none.found)).toBe(true)
  expect(none.dueAtMs).toBeNull()
  const moved = await tagsMovedBy(async () => publish(editor, await makeDraft(editor)))
  expect(moved.some((name) => none.tags.has(name))).toBe(true)
})

it('has a scheduled story from its instant on, and is due then', async () => {
  await makeSection('news')
  const editor = await makeActor('editor')
  await publish(editor, await makeDraft(editor, { headline: 'Not yet' }), '2026-11-24T12:10')
  const before = await recorded(() => getNewsSitemap())
  expect(before.found).not.toContain('Not yet')
  expect(before.dueAtMs).toBe(TEST_NOW.getTime() + 10 * MINUTE_MS)
  at(10 * MINUTE_MS)
  expect(await getNewsSitemap()).toContain('Not yet')
})

it('finds the news by an index, and is named to crawlers', async () => {
  await db.select().from(visibleStory).limit(1)
  const { sql, params } = newsQuery(TEST_NOW).toSQL()
  const handle = openReader(store.file())
  const plan = handle.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`).all(...params)
  handle.close()
  expect(plan.map(({ detail }) => detail).join('\n')).not.toMatch(/SCAN (main\.)?(story|revision)/)
  expect(await getRobots()).toContain('\nSitemap: http://localhost:3000/news-sitemap.xml\n')
})
