import { afterEach, describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { openReader, transaction } from '@/db/client'
import { revision, section, story } from '@/db/schema'
import { findHits, MAX_RANKED } from '@/db/search/find-hits'
import { indexStory, unindexStory } from '@/db/search/index-story'
import { matchText } from '@/db/search/match-text'
import { closeSearch } from '@/db/search/search'
import { TEST_NOW, useTestStore } from '@/db/testing'
import { setClock } from '@/lib/clock'
import { nextMidnightMs } from '@/lib/format-time'
import { newRenderRecord, renderStorage } from '@/lib/tags'
import { newId, type RevisionId, type SectionId, type StoryId } from '@/lib/ids'
import { searchStories } from './public'
import { snippetParts } from './snippet'

const store = useTestStore()
afterEach(closeSearch)

type Fixture = { headline: string; text?: string; language?: string; publishAt?: Date; sectionSlug?: string }
const sectionIds = new Map<string, SectionId>()

async function publish({
  headline,
  text = 'Words.',
  language = 'en',
  publishAt = TEST_NOW,
  sectionSlug = 'news',
}: Fixture): Promise<StoryId> {
  const [storyId, revisionId] = [newId<StoryId>(), newId<RevisionId>()]
  const body = {
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
  }
  await transaction(async (tx) => {
    const sectionId = newId<SectionId>()
    const made = await tx
      .insert(section)
      .values({ id: sectionId, slug: sectionSlug, name: sectionSlug, pillar: 'news', position: 1, createdAt: TEST_NOW })
      .onConflictDoNothing()
      .returning()
    if (made.length > 0) sectionIds.set(sectionSlug, sectionId)
    const common = { sectionId: sectionIds.get(sectionSlug)!, kind: 'news' as const, language, createdAt: TEST_NOW }
    await tx.insert(story).values({
      ...common,
      id: storyId,
      slug: storyId,
      urlDate: '2026-11-24',
      deskState: 'published',
      liveRevisionId: revisionId,
      workingRevisionId: revisionId,
      publishAt,
      firstPublishedAt: publishAt,
      touchedAt: TEST_NOW,
    })
    await tx.insert(revision).values({
      ...common,
      id: revisionId,
      storyId,
      number: 1,
      headline,
      body,
      topicNames: [],
      authorIds: [],
      sources: [],
      wordCount: 1,
      contentHash: storyId,
      reason: 'seed',
    })
    await indexStory(tx, { storyId, headline, standfirst: null, body, byline: '', language })
  })
  return storyId
}

const headlines = async (input: unknown) => (await searchStories(input)).hits.map(({ card }) => card.headline)

describe('searchStories', () => {
  it('looks back as far as asked, in whole days of the paper’s zone, and is due at midnight', async () => {
    const daysAgo = (days: number) => new Date(TEST_NOW.getTime() - days * 24 * 60 * 60 * 1000)
    await publish({ headline: 'Harbour today' })
    await publish({ headline: 'Harbour six days ago', publishAt: daysAgo(6) })
    await publish({ headline: 'Harbour eight days ago', publishAt: daysAgo(8) })
    await publish({ headline: 'Harbour in spring', publishAt: daysAgo(200) })
    const found = async (when: string) => (await headlines({ q: 'harbour', when })).toSorted()
    expect(await found('week')).toEqual(['Harbour six days ago', 'Harbour today'])
    expect(await found('month')).toHaveLength(3)
    expect(await found('year')).toHaveLength(4)
    expect(await found('1 or 1=1')).toHaveLength(4)
    const record = newRenderRecord()
    await renderStorage.run(record, () => searchStories({ q: 'harbour', when: 'week' }))
    expect(record.dueAtMs).toBe(nextMidnightMs(TEST_NOW, 'UTC'))
  })

  it('finds words, marks them, and ranks a headline above the text', async () => {
    await publish({ headline: 'Tide tables', text: 'Nobody mentioned the dredger until Thursday.' })
    await publish({ headline: 'The dredger is late', text: 'It came on Friday.' })
    const page = await searchStories({ q: 'Dredger' })
    expect(page.hits.map(({ card }) => card.headline)).toEqual(['The dredger is late', 'Tide tables'])
    expect(page.hits[1]!.snippet.filter(({ isMark }) => isMark)).toEqual([{ text: 'dredger', isMark: true }])
    expect(page).toMatchObject({ total: 2, pages: 1, isBounded: false })
  })

  it('marks words in the headline, and shows the text where nothing of it was found', async () => {
    await publish({ headline: 'Dredgers at the Mole', text: 'It came on Friday.' })
    await publish({ headline: '港の灯台が再び点灯', text: '夜', language: 'ja' })
    const [hit] = (await searchStories({ q: 'dredgers' })).hits
    expect(hit!.headline).toEqual([
      { text: 'Dredgers', isMark: true },
      { text: ' at the Mole', isMark: false },
    ])
    expect(hit!.snippet).toEqual([{ text: 'It came on Friday.', isMark: false }])
    const [unspaced] = (await searchStories({ q: '灯台' })).hits
    expect(unspaced!.headline.map(({ text }) => text).join('')).toBe('港の灯台が再び点灯')
    expect(unspaced!.headline.some(({ isMark }) => isMark)).toBe(true)
  })

  it('finds nothing before its time, and everything after', async () => {
    await publish({ headline: 'Embargoed harbour', publishAt: new Date(TEST_NOW.getTime() + 1000) })
    expect(await headlines({ q: 'harbour' })).toEqual([])
    setClock(new Date(TEST_NOW.getTime() + 1000))
    expect(await headlines({ q: 'harbour' })).toEqual(['Embargoed harbour'])
  })

  it('forgets what was taken out', async () => {
    const id = await publish({ headline: 'Withdrawn harbour' })
    await transaction((tx) => unindexStory(tx, id))
    expect(await headlines({ q: 'harbour' })).toEqual([])
  })

  it('finds the start of the last word, accents or not, and words of unspaced scripts', async () => {
    await publish({ headline: 'Café Zürich reopens' })
    await publish({ headline: '港の灯台が再び点灯', language: 'ja' })
    expect(await headlines({ q: 'cafe zuri' })).toEqual(['Café Zürich reopens'])
    expect(await headlines({ q: '灯台' })).toEqual(['港の灯台が再び点灯'])
  })

  it('keeps to a section', async () => {
    await publish({ headline: 'Harbour news' })
    await publish({ headline: 'Harbour sport', sectionSlug: 'sport' })
    expect(await headlines({ q: 'harbour', section: 'sport' })).toEqual(['Harbour sport'])
    expect(await headlines({ q: 'harbour', section: 'no-such' })).toHaveLength(2)
  })

  it('finds an older story of a section behind more newer ones of others, and says when there can be more', async () => {
    const older = await publish({ headline: 'Harbour sport', sectionSlug: 'sport' })
    await transaction(async () => {
      for (let i = 0; i < MAX_RANKED; i++) await publish({ headline: `Harbour ${i}` })
      await publish({ headline: 'Harbour to come', publishAt: new Date(TEST_NOW.getTime() + 1000) })
    })
    const page = await searchStories({ q: 'harbour', section: 'sport' })
    expect(page).toMatchObject({ total: 1, isBounded: false, hits: [{ card: { id: older } }] })
    expect(await searchStories({ q: 'harbour', section: 'news' })).toMatchObject({ total: 500, isBounded: false })
    expect(await searchStories({ q: 'harbour' })).toMatchObject({ total: 500, isBounded: true })
  })

  it('looks through a bounded number of rows, and says so', async () => {
    for (let i = 0; i < 4; i++) await publish({ headline: `Harbour ${i}` })
    const handle = openReader(store.file())
    handle.function('clock_now', { deterministic: false }, () => TEST_NOW.getTime())
    const wish = { match: '"harbour"', sectionId: null, sinceMs: null, page: 1, pageSize: 20 }
    expect(findHits(handle, wish, 3)).toMatchObject({ total: 3, isBounded: true })
    expect(findHits(handle, wish, 4)).toMatchObject({ total: 4, isBounded: false })
    handle.close()
  })

  it('pages', async () => {
    for (let i = 0; i < 23; i++) await publish({ headline: `Harbour ${i}` })
    expect(await searchStories({ q: 'harbour', page: '2' })).toMatchObject({
      total: 23,
      pages: 2,
      page: 2,
      hits: { length: 3 },
    })
  })

  it('looks for the beginning of what is longer than any headline', async () => {
    await publish({ headline: 'Dredger sails' })
    const { q, total } = await searchStories({ q: `dredger${' '.repeat(192)}😀 and so on` })
    expect([q, total]).toEqual(['dredger', 1])
  })

  it('answers any text at all', async () => {
    await publish({ headline: 'Harbour' })
    const hostile = [
      '"',
      'a"b',
      '*',
      'NEAR(a b)',
      'headline:x',
      '-',
      '^a',
      'a OR',
      '(',
      'a AND NOT',
      '{x}:y',
      '\u0000',
      '%',
      "';drop table story;--",
    ]
    for (const q of hostile) expect(await searchStories({ q })).toMatchObject({ q: q.trim() })
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 120 }), async (q) => {
        expect((await searchStories({ q, page: q, section: q })).page).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})

describe('matchText', () => {
  it('quotes each word, at most eight, with a prefix only on the last', () => {
    expect(matchText('one two')).toBe('"one" "two"*')
    expect(matchText('a b c d e f g h i j')?.split(' ')).toHaveLength(8)
    expect(matchText('  "*" -- ')).toBeNull()
    expect(matchText('x')).toBe('"x"')
  })
})

describe('snippetParts', () => {
  it('parts runs and marks', () => {
    expect(snippetParts('a \u0002b\u0003 c')).toEqual([
      { text: 'a ', isMark: false },
      { text: 'b', isMark: true },
      { text: ' c', isMark: false },
    ])
  })
})
