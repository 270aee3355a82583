import { expect, it } from 'vitest'
import { makeActor, makeDraft, makeSection, publish, tagsMovedBy } from '@/features/stories/testing'
import { TEST_NOW, useTestStore } from '@/db/testing'
import { tag } from '@/lib/tags'
import { jsonFeed } from './json-feed'
import { getJsonFeed } from './public'
import { card, HOSTILE, parsedText, PICTURE, recorded, site } from './testing'

useTestStore()

it.each(HOSTILE)('is valid JSON with the headline %j', (headline) => {
  const text = jsonFeed({ ...site, name: headline }, [card(headline)])
  const parsed = JSON.parse(text) as { title: string; items: { title: string; authors: { name: string }[] }[] }
  const [item] = parsed.items
  expect([parsed.title, item!.title, item!.authors[0]!.name]).toEqual(Array(3).fill(parsedText(headline)))
  expect(text).not.toMatch(/\\u(?:00[01]|d[89a-f])/)
})

it('says all of a story that version 1.1 has a name for', () => {
  const story = { ...card('A wall'), standfirst: null, picture: PICTURE, updatedAt: '2026-11-24T13:00:00.000Z' }
  expect(JSON.parse(jsonFeed({ ...site, tagline: 'News of the quay' }, [story]))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The <Ledger> & Co',
    home_page_url: 'https://ledger.example/',
    feed_url: 'https://ledger.example/feed.json',
    description: 'News of the quay',
    icon: 'https://ledger.example/icon-512.png',
    favicon: 'https://ledger.example/icon-192.png',
    authors: [{ name: 'The <Ledger> & Co', url: 'https://ledger.example/' }],
    language: 'en',
    items: [
      {
        id: 'urn:uuid:01900000-0000-7000-8000-000000000000',
        url: 'https://ledger.example/news/2026/11/24/a',
        title: 'A wall',
        content_text: 'A wall',
        image: 'https://ledger.example/media/b-1200.jpg',
        date_published: '2026-11-24T12:00:00.000Z',
        date_modified: '2026-11-24T13:00:00.000Z',
        authors: [{ name: 'A wall', url: 'https://ledger.example/author/a' }],
        tags: ['A wall'],
        language: 'en',
      },
    ],
  })
})

it('depends on the front and its stories, shows what is visible, and is due when that changes', async () => {
  await makeSection('news')
  const editor = await makeActor('editor')
  const id = await makeDraft(editor)
  await publish(editor, id)
  await publish(editor, await makeDraft(editor, { headline: 'Not yet' }), '2026-11-24T12:10')
  const { found, tags, dueAtMs } = await recorded(() => getJsonFeed())
  expect((JSON.parse(found) as { items: unknown[] }).items).toMatchObject([{ id: `urn:uuid:${id}` }])
  expect(found).not.toContain('Not yet')
  for (const one of [tag.site, tag.front, tag.story(id)]) expect(tags).toContain(one)
  expect(dueAtMs).toBe(TEST_NOW.getTime() + 10 * 60_000)
  const moved = await tagsMovedBy(async () => publish(editor, await makeDraft(editor, { headline: 'Newer' })))
  expect(moved.some((one) => tags.has(one))).toBe(true)
})
