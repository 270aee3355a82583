import { XMLValidator } from 'fast-xml-parser'
import { beforeEach, describe, expect, it } from 'vitest'
import { arrange, TEST_NOW, useTestStore } from '@/db/testing'
import { formerSectionSlug } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { makeActor, makeDraft, makeSection, publish, tagsMovedBy } from '@/features/stories/testing'
import { unpublishStory } from '@/features/stories/unpublish-story'
import { setClock } from '@/lib/clock'
import type { SectionId } from '@/lib/ids'
import { tag } from '@/lib/tags'
import { getAuthorFeed, getSectionFeed, getTopicFeed } from './public'
import { recorded } from './testing'

useTestStore()

const MINUTE_MS = 60_000
let editor: Actor
let news: SectionId

beforeEach(async () => {
  news = await makeSection('news')
  editor = await makeActor('editor', 'Maud Reader')
})

const FEEDS = [
  ['section', 'news', '/news', 'NEWS', getSectionFeed],
  ['topic', 'harbour-works', '/topic/harbour-works', 'Harbour &amp; works', getTopicFeed],
  ['author', 'maud-reader', '/author/maud-reader', 'Maud Reader', getAuthorFeed],
] as const

async function makeStory(headline = ']]> & <wall>') {
  const id = await makeDraft(editor, { headline, topicNames: ['Harbour & works'] })
  await publish(editor, id)
  return id
}

describe.each(FEEDS)('the feed of a %s', (kind, slug, page, name, read) => {
  it('says what it is of, where it is, and what it depends on', async () => {
    const id = await makeStory()
    const { found, tags } = await recorded(() => read(slug))
    if (found?.kind !== 'feed') throw new Error('There is no feed.')
    const { xml } = found
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(xml).toContain(`<title>${name} | Broadsheet</title>`)
    expect(xml).toContain(`<link>http://localhost:3000${page}</link>`)
    expect(xml).toContain('<language>en</language>')
    expect(xml).toContain(
      `<atom:link href="http://localhost:3000${page}/feed.xml" rel="self" type="application/rss+xml"/>`,
    )
    expect(xml).toContain(`<guid isPermaLink="false">urn:uuid:${id}</guid>`)
    expect(xml).toContain('<dc:creator>Maud Reader</dc:creator>')
    expect(xml).toContain('<pubDate>Tue, 24 Nov 2026 12:00:00 GMT</pubDate>')
    for (const one of [tag.site, tag.story(id)]) expect(tags).toContain(one)
    expect([...tags].some((one) => one.startsWith(`${kind}:`))).toBe(true)
    expect(tags).not.toContain(tag.front)
    expect((await tagsMovedBy(() => makeStory('Newer'))).some((one) => tags.has(one))).toBe(true)
  })

  it('has a scheduled story from its instant on, is due then, and lets go of it', async () => {
    const id = await makeDraft(editor, { headline: 'Tide turns', topicNames: ['Harbour & works'] })
    await publish(editor, id, '2026-11-24T12:10')
    const before = await recorded(() => read(slug))
    expect(JSON.stringify(before.found)).not.toContain('Tide turns')
    expect(before.dueAtMs).toBe(TEST_NOW.getTime() + 10 * MINUTE_MS)
    setClock(new Date(TEST_NOW.getTime() + 10 * MINUTE_MS))
    const shown = await recorded(() => read(slug))
    expect(JSON.stringify(shown.found)).toContain('Tide turns')
    const moved = await tagsMovedBy(() => unpublishStory(editor, { storyId: id }))
    expect(moved.some((one) => shown.tags.has(one))).toBe(true)
    expect(JSON.stringify(await read(slug))).not.toContain('Tide turns')
  })

  it('is not there for an unknown name', async () => {
    const { found, tags } = await recorded(() => read('nothing'))
    expect(found).toBeNull()
    expect(tags).toContain(kind === 'section' ? tag.site : tag.front)
  })
})

it('leads from an earlier slug of a section to its present feed', async () => {
  await arrange((tx) => tx.insert(formerSectionSlug).values({ slug: 'local', sectionId: news }))
  const { found, tags } = await recorded(() => getSectionFeed('local'))
  expect(found).toEqual({ kind: 'moved', url: '/news/feed.xml' })
  expect(tags).toContain(tag.site)
})
