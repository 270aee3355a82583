import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { arrange, TEST_NOW, useTestStore } from '@/db/testing'
import { formerSectionSlug, story } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { setClock } from '@/lib/clock'
import { newId, type SectionId, type StoryId } from '@/lib/ids'
import { newRenderRecord, renderStorage, tag } from '@/lib/tags'
import { formatBefore, LIST_PAGE_SIZE } from './before'
import {
  findNextInSection,
  getFront,
  getStoryAt,
  LEAD_LASTS_MS,
  listAuthor,
  listRelated,
  listSection,
  listTopic,
} from './public'
import { renameSlug } from './rename-slug'
import { setLead } from './set-lead'
import { setUnpublishAt } from './set-unpublish-at'
import { change, makeActor, makeDraft, makeSection, paragraph, publish, tagsMovedBy } from './testing'
import type { StoryCard } from './types'
import { unpublishStory } from './unpublish-story'

useTestStore()

const MINUTE_MS = 60_000
let editor: Actor
let news: SectionId

beforeEach(async () => {
  news = await makeSection('news')
  editor = await makeActor('editor')
})

/** What a reader found, what the page depended on and when it is due. */
async function recorded<T>(read: () => Promise<T>) {
  const record = newRenderRecord()
  const found = await renderStorage.run(record, read)
  return { found, tags: record.tags, dueAtMs: record.dueAtMs }
}

const at = (ms: number) => setClock(new Date(TEST_NOW.getTime() + ms))
const ADDRESS = { section: 'news', date: '2026-11-24', slug: 'harbour-wall-to-rise' }
const kindAt = async (address = ADDRESS) => (await getStoryAt(address)).kind

async function makeStory(given: Parameters<typeof makeDraft>[1] = {}): Promise<StoryId> {
  const id = await makeDraft(editor, given)
  await publish(editor, id)
  return id
}

describe('getStoryAt', () => {
  it('shows a story from its instant on, not a millisecond before, and is due then', async () => {
    const id = await makeDraft(editor)
    await publish(editor, id, '2026-11-24T12:10')
    at(10 * MINUTE_MS - 1)
    const before = await recorded(() => getStoryAt(ADDRESS))
    expect(before.found.kind).toBe('none')
    for (const name of [tag.front, tag.story(id)]) expect(before.tags).toContain(name)
    expect(before.dueAtMs).toBe(TEST_NOW.getTime() + 10 * MINUTE_MS)
    at(10 * MINUTE_MS)
    const after = await recorded(() => getStoryAt(ADDRESS))
    expect(after.found).toMatchObject({ kind: 'story', story: { headline: 'Harbour wall to rise' } })
    for (const name of [tag.site, tag.story(id), tag.replies(id)]) expect(after.tags).toContain(name)
    expect(after.tags).not.toContain(tag.front)
  })

  it('depends on the front only while "More to read" needs the newest of the paper', async () => {
    const page = async () => {
      const answer = await getStoryAt(ADDRESS)
      if (answer.kind !== 'story') throw new Error('There is no story.')
      return listRelated(answer.story)
    }
    await makeStory()
    expect((await recorded(page)).tags).toContain(tag.front)
    await arrange(async () => {
      for (let i = 0; i < 4; i++) await makeStory({ headline: `Story ${i}` })
    })
    const { tags } = await recorded(page)
    expect(tags).not.toContain(tag.front)
    expect(tags).toContain(tag.section(news))
    expect((await tagsMovedBy(() => makeStory({ headline: 'Newer' }))).some((name) => tags.has(name))).toBe(true)
  })

  it('is gone after it is taken down, by hand or by the clock', async () => {
    const id = await makeStory()
    await setUnpublishAt(editor, { storyId: id, at: '2026-11-24T13:00', occurrence: null })
    expect((await recorded(() => getStoryAt(ADDRESS))).dueAtMs).toBe(TEST_NOW.getTime() + 60 * MINUTE_MS)
    at(60 * MINUTE_MS - 1)
    expect(await kindAt()).toBe('story')
    at(60 * MINUTE_MS)
    expect(await kindAt()).toBe('gone')
    at(0)
    await unpublishStory(editor, { storyId: id })
    expect(await kindAt()).toBe('gone')
  })

  it('moves in one hop from a wrong section, an earlier slug, and both', async () => {
    const id = await makeStory()
    const first = { kind: 'moved', url: '/news/2026/11/24/harbour-wall-to-rise' }
    expect(await getStoryAt({ ...ADDRESS, section: 'sport' })).toEqual(first)
    await renameSlug(editor, { storyId: id, slug: 'wall' })
    const second = { kind: 'moved', url: '/news/2026/11/24/wall' }
    expect(await getStoryAt(ADDRESS)).toEqual(second)
    expect(await getStoryAt({ ...ADDRESS, section: 'sport' })).toEqual(second)
    expect(await kindAt({ ...ADDRESS, slug: 'wall' })).toBe('story')
  })

  it('knows nothing of drafts and of addresses nobody had', async () => {
    const id = await makeDraft(editor)
    await arrange((tx) => tx.update(story).set({ slug: 'draft', urlDate: '2026-11-24' }).where(eq(story.id, id)))
    expect(await kindAt({ ...ADDRESS, slug: 'draft' })).toBe('none')
    expect(await kindAt({ ...ADDRESS, date: 'x-y-z', slug: 'none' })).toBe('none')
  })

  it('does not show what is changed but not published, nor a confidential source', async () => {
    const source = { url: null, isPublished: true }
    const sources = [
      { ...source, role: 'agency' as const, name: 'CNN' },
      { ...source, role: 'confidential' as const, name: 'A clerk', isPublished: false },
    ]
    const id = await makeStory({ sources })
    await change(editor, id, { headline: 'A later thought' })
    const answer = await getStoryAt(ADDRESS)
    expect(answer).toMatchObject({ story: { headline: 'Harbour wall to rise', sources: [{ name: 'CNN' }] } })
    expect(JSON.stringify(answer)).not.toMatch(/clerk|later thought/)
  })

  it('leaves out a "See also" story that may not be seen and gives the present address of one that may', async () => {
    const other = await makeStory({ headline: 'Ferry sails again' })
    const attrs = { text: 'The ferry', href: '/news/2026/11/24/old', storyId: other }
    await makeStory({ body: { type: 'doc', content: [paragraph('Words.'), { type: 'seeAlso', attrs }] } })
    const seen = await getStoryAt(ADDRESS)
    expect(seen).toMatchObject({ story: { related: { [other]: { url: '/news/2026/11/24/ferry-sails-again' } } } })
    await unpublishStory(editor, { storyId: other })
    const { found, tags } = await recorded(() => getStoryAt(ADDRESS))
    expect(found).toMatchObject({ kind: 'story', story: { related: {} } })
    expect(tags).toContain(tag.story(other))
  })
})

describe('lists', () => {
  it('have a scheduled story from its instant on, and are due then', async () => {
    const id = await makeDraft(editor)
    await publish(editor, id, '2026-11-24T12:10')
    at(10 * MINUTE_MS - 1)
    for (const read of [() => getFront(), () => listSection('news')]) {
      const { dueAtMs, found } = await recorded<unknown>(read)
      expect(dueAtMs).toBe(TEST_NOW.getTime() + 10 * MINUTE_MS)
      expect(JSON.stringify(found)).not.toContain('Harbour wall')
    }
    at(10 * MINUTE_MS)
    expect((await getFront()).lead?.id).toBe(id)
    expect(await listSection('news')).toMatchObject({ kind: 'list', cards: [{ id }], next: null })
  })

  it('record what they depend on', async () => {
    const id = await makeStory({ topicNames: ['Harbour'] })
    const front = await recorded(() => getFront())
    for (const name of [tag.front, tag.site, tag.story(id), tag.replies(id)]) expect(front.tags).toContain(name)
    expect((await recorded(() => listSection('news'))).tags).toContain(tag.section(news))
    const topic = await recorded(() => listTopic('harbour'))
    expect(topic.found?.cards.map((card) => card.id)).toEqual([id])
    expect([...topic.tags].some((name) => name.startsWith('topic:'))).toBe(true)
  })

  it.each([
    ['topic', 'harbour', listTopic],
    ['author', 'some-editor', listAuthor],
  ] as const)('tell of no %s before a story of it is seen, on any page, and are due then', async (_, slug, read) => {
    const id = await makeDraft(editor, { topicNames: ['Harbour'] })
    const unknown = await recorded(() => listTopic('nothing'))
    expect(unknown.found).toBeNull()
    expect(unknown.tags).toContain(tag.front)
    expect(await read(slug)).toBeNull()
    await publish(editor, id, '2026-11-24T12:10')
    const older = formatBefore({ at: TEST_NOW, id })
    for (const before of [null, older]) {
      const { found, tags, dueAtMs } = await recorded<unknown>(() => read(slug, before))
      expect(found).toBeNull()
      expect([...tags].some((name) => /^(topic|author):/.test(name))).toBe(true)
      expect(dueAtMs).toBe(TEST_NOW.getTime() + 10 * MINUTE_MS)
    }
    at(10 * MINUTE_MS)
    expect(await read(slug)).toMatchObject({ cards: [{ id }], isFirst: true })
    expect(await read(slug, older)).toMatchObject({ cards: [], isFirst: false })
    await unpublishStory(editor, { storyId: id })
    expect(await read(slug)).toBeNull()
  })

  it('are found anew by the tags that a publication moves, also where there was no such author', async () => {
    const newcomer = await makeActor('editor', 'Maud Reader')
    const absent = await recorded(() => listAuthor('maud-reader'))
    const id = await makeDraft(newcomer, { topicNames: ['Harbour'] })
    const empty = await recorded(() => listAuthor('maud-reader'))
    expect([absent.found, empty.found]).toEqual([null, null])
    const moved = await tagsMovedBy(() => publish(editor, id))
    for (const { tags } of [absent, empty]) expect(moved.some((name) => tags.has(name))).toBe(true)
    expect(await listAuthor('maud-reader')).toMatchObject({ cards: [{ id }] })
  })

  it('page by the last story shown, also when many appeared at one instant', async () => {
    // One transaction, since each commit waits for the disk.
    await arrange(async () => {
      for (let i = 0; i < LIST_PAGE_SIZE + 2; i++) await makeStory({ headline: `Story ${i}` })
    })
    const first = await listSection('news')
    if (first?.kind !== 'list') throw new Error('There is no list.')
    expect(first.cards).toHaveLength(LIST_PAGE_SIZE)
    const second = await listSection('news', first.next)
    if (second?.kind !== 'list') throw new Error('There is no second page.')
    expect(second.next).toBeNull()
    const ids = [...first.cards, ...second.cards].map(({ id }) => id)
    expect(new Set(ids).size).toBe(LIST_PAGE_SIZE + 2)
    expect(await listSection('news', 'garbage')).toEqual(first)
  })

  it.each([
    ['section', (before: string | null) => listSection('news', before)],
    ['topic', (before: string | null) => listTopic('harbour', before)],
    ['author', (before: string | null) => listAuthor('some-editor', before)],
  ] as const)('of a %s begin at a story of theirs, whatever place is asked for', async (_, read) => {
    const ids: StoryId[] = []
    for (const minutes of [0, 10, 20]) {
      at(minutes * MINUTE_MS)
      ids.push(await makeStory({ topicNames: ['Harbour'] }))
    }
    const [oldest, middle, newest] = ids as [StoryId, StoryId, StoryId]
    const placeOf = (id: StoryId, minutes: number) =>
      formatBefore({ at: new Date(TEST_NOW.getTime() + minutes * MINUTE_MS), id })
    const pageAt = async (before: string | null) => {
      const found = await read(before)
      if (!found || !('cards' in found)) throw new Error('There is no list.')
      return { at: found.at, isFirst: found.isFirst, ids: found.cards.map(({ id }) => id) }
    }
    const fromMiddle = { at: placeOf(middle, 10), isFirst: false, ids: [oldest] }
    expect(await pageAt(placeOf(middle, 10))).toEqual(fromMiddle)
    expect(await pageAt(placeOf(newId<StoryId>(), 5))).toEqual(fromMiddle)
    expect(await pageAt(placeOf(oldest, 9))).toEqual(fromMiddle)
    expect(await pageAt(`0${placeOf(middle, 10)}`)).toEqual(fromMiddle)
    const whole = { at: null, isFirst: true, ids: [newest, middle, oldest] }
    for (const before of [null, 'garbage', placeOf(newId<StoryId>(), 30)]) expect(await pageAt(before)).toEqual(whole)
    const end = { at: placeOf(oldest, 0), isFirst: false, ids: [] }
    expect(await pageAt(placeOf(newId<StoryId>(), -99))).toEqual(end)
    // The story at which the page begins comes down: the address leads to the nearest that is left, with the same stories.
    await unpublishStory(editor, { storyId: middle })
    expect(await pageAt(placeOf(middle, 10))).toEqual({ at: placeOf(newest, 20), isFirst: false, ids: [oldest] })
  })

  it('send an earlier slug of a section on, and know no other', async () => {
    await arrange((tx) => tx.insert(formerSectionSlug).values({ slug: 'local', sectionId: news }))
    expect(await listSection('local')).toEqual({ kind: 'moved', url: '/news' })
    expect(await listSection('nothing')).toBeNull()
  })

  it('let a lead lead for two days', async () => {
    const lead = await makeStory({ headline: 'The lead' })
    await setLead(editor, { storyId: lead, isLead: true })
    at(MINUTE_MS)
    const newer = await makeStory({ headline: 'Newer' })
    const { found, dueAtMs } = await recorded(() => getFront())
    expect(found.lead?.id).toBe(lead)
    expect(dueAtMs).toBe(TEST_NOW.getTime() + LEAD_LASTS_MS)
    at(LEAD_LASTS_MS)
    expect((await getFront()).lead?.id).toBe(newer)
  })

  it('let the lead that went out last lead, and no older one come back', async () => {
    const older = await makeStory({ headline: 'Older' })
    await setLead(editor, { storyId: older, isLead: true })
    const next = await makeDraft(editor, { headline: 'Next' })
    await publish(editor, next, '2026-11-24T12:10')
    await setLead(editor, { storyId: next, isLead: true })
    expect((await getFront()).lead?.id).toBe(older)
    at(10 * MINUTE_MS)
    expect((await getFront()).lead?.id).toBe(next)
    const newest = await makeStory({ headline: 'Newest' })
    await unpublishStory(editor, { storyId: next })
    expect((await getFront()).lead?.id).toBe(newest)
  })

  it('name related stories by topic first, never the story itself or what its text points to', async () => {
    const sport = await makeSection('sport', 2)
    await makeStory({ headline: 'Same section' })
    await makeStory({ headline: 'Same topic', sectionId: sport, topicNames: ['Harbour'] })
    await makeStory({ topicNames: ['Harbour'] })
    const answer = await getStoryAt(ADDRESS)
    if (answer.kind !== 'story') throw new Error('There is no story.')
    const related = await listRelated(answer.story)
    expect(related.map(({ headline }) => headline)).toEqual(['Same topic', 'Same section'])
    const [first, ...others] = related
    expect(await listRelated(answer.story, [first!.id])).toEqual(others)
  })

  it('find the story published just before in the section, and move when the section does', async () => {
    const sport = await makeSection('sport', 2)
    const oldest = await makeStory({ headline: 'Oldest' })
    at(MINUTE_MS)
    const middle = await makeStory({ headline: 'Middle' })
    at(2 * MINUTE_MS)
    await makeStory({ headline: 'Elsewhere', sectionId: sport })
    const newest = await makeStory({ headline: 'Newest' })
    const section = { id: news } as StoryCard['section']
    const next = () => recorded(() => findNextInSection({ id: newest, section }))
    const { found, tags } = await next()
    expect(found?.id).toBe(middle)
    for (const name of [tag.section(news), tag.story(middle)]) expect(tags).toContain(name)
    expect(await tagsMovedBy(() => unpublishStory(editor, { storyId: middle }))).toContain(tag.section(news))
    expect((await next()).found?.id).toBe(oldest)
    expect(await findNextInSection({ id: oldest, section })).toBeNull()
  })
})
