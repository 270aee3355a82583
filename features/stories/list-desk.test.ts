import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openReader } from '@/db/client'
import { TEST_NOW, useTestStore } from '@/db/testing'
import { ANONYMOUS } from '@/features/auth/actor'
import { now, setClock } from '@/lib/clock'
import { newId, type RevisionId, type StoryId } from '@/lib/ids'
import { countDesk } from './count-desk'
import { deskSets, recentQuery, rowsQuery, totalQuery, wordsQuery } from './desk-query'
import { DESK_PAGE_SIZE, DESK_STAGES } from './input'
import { listDesk } from './list-desk'
import { setDeskState } from './set-desk-state'
import { setUnpublishAt } from './set-unpublish-at'
import { change, makeActor, makeDraft, makeSection, publish } from './testing'
import { trashStory } from './trash-story'
import { unpublishStory } from './unpublish-story'

// Many commits, each of which waits for the disk.
vi.setConfig({ testTimeout: 30_000 })
const store = useTestStore()
let editor: Awaited<ReturnType<typeof makeActor>>
let reporter: Awaited<ReturnType<typeof makeActor>>
beforeEach(async () => {
  await makeSection('harbour')
  editor = await makeActor('editor', 'Ada Finch')
  reporter = await makeActor('reporter', 'Ines Mork')
})

/** One story at each stage, by the editor; the headline names the stage. */
async function makeOneOfEach(): Promise<Record<string, StoryId>> {
  const made: Record<string, StoryId> = {}
  for (const stage of [...DESK_STAGES, 'over'] as const)
    made[stage] = await makeDraft(editor, { headline: `Story ${stage}` })
  const id = (stage: string) => ({ storyId: made[stage] as StoryId })
  await setDeskState(editor, { ...id('in_review'), to: 'in_review' })
  await setDeskState(editor, { ...id('ready'), to: 'ready' })
  await publish(editor, id('scheduled').storyId, '2026-12-24T09:00')
  await publish(editor, id('live').storyId)
  await publish(editor, id('unpublished').storyId)
  await unpublishStory(editor, id('unpublished'))
  await trashStory(editor, id('trashed'))
  await publish(editor, id('over').storyId)
  await setUnpublishAt(editor, { ...id('over'), at: '2026-11-24T12:30', occurrence: null })
  setClock(new Date('2026-11-24T12:30:00Z'))
  return made
}

const headlinesOf = async (...given: Parameters<typeof listDesk>) =>
  (await listDesk(...given)).rows.map(({ headline }) => headline).toSorted()

describe('the list', () => {
  it('parts the stories by stage, as the clock has it', async () => {
    await makeOneOfEach()
    for (const stage of DESK_STAGES.filter((name) => name !== 'unpublished')) {
      expect(await headlinesOf(editor, { stage })).toEqual([`Story ${stage}`])
      expect((await listDesk(editor, { stage })).rows[0]?.stage).toBe(stage)
    }
    expect(await headlinesOf(editor, { stage: 'unpublished' })).toEqual(['Story over', 'Story unpublished'])
    expect((await listDesk(editor, {})).total).toBe(7)
    expect(await countDesk(editor)).toEqual({
      draft: 1,
      in_review: 1,
      ready: 1,
      scheduled: 1,
      live: 1,
      unpublished: 2,
      trashed: 1,
    })
  })

  it('shows a reporter own stories and those that are out, no other', async () => {
    await makeOneOfEach()
    const own = await makeDraft(reporter, { headline: 'Own' })
    expect(await headlinesOf(reporter, {})).toEqual(['Own', 'Story live'])
    expect((await listDesk(reporter, {})).total).toBe(2)
    expect(await headlinesOf(reporter, { q: 'story' })).toEqual(['Story live'])
    expect(await countDesk(reporter)).toMatchObject({ draft: 1, in_review: 0, scheduled: 0, live: 1, trashed: 0 })
    await publish(editor, own, '2026-12-24T09:00')
    expect(await headlinesOf(reporter, { stage: 'scheduled' })).toEqual(['Own'])
  })

  it('says what the desk needs of a row', async () => {
    const storyId = await makeDraft(reporter)
    await publish(editor, storyId)
    await change(editor, storyId, { headline: 'Working words' })
    const { rows } = await listDesk(editor, {})
    expect(rows).toEqual([
      {
        id: storyId,
        headline: 'Working words',
        slug: 'harbour-wall-to-rise',
        section: { name: 'HARBOUR', pillar: 'news' },
        kind: 'news',
        authors: ['Ines Mork'],
        creator: 'Ines Mork',
        deskState: 'published',
        stage: 'live',
        words: 7,
        publishAt: TEST_NOW.toISOString(),
        touchedAt: TEST_NOW.toISOString(),
        url: '/harbour/2026/11/24/harbour-wall-to-rise',
      },
    ])
  })

  it('shows a reporter of others’ stories what readers have, nothing that is only saved', async () => {
    const live = { headline: 'Public words' }
    const storyId = await makeDraft(editor, live)
    await publish(editor, storyId)
    const own = await makeDraft(reporter, live)
    await publish(editor, own)
    const working = { headline: 'Secret charge', body: { type: 'doc' as const, content: [] }, authorIds: [] }
    await change(editor, storyId, working)
    await change(editor, own, working)
    const seen = (await listDesk(reporter, {})).rows.find(({ id }) => id === storyId)
    expect(seen).toMatchObject({ headline: 'Public words', words: 7, authors: ['Ada Finch'] })
    expect((await listDesk(reporter, { q: 'secret' })).rows.map(({ id }) => id)).toEqual([own])
    expect((await listDesk(reporter, { q: 'public' })).rows.map(({ id }) => id)).toEqual([storyId])
    expect((await listDesk(editor, { q: 'secret' })).total).toBe(2)
  })

  it('finds headlines without regard to case, accents and the signs of LIKE', async () => {
    for (const headline of ['Élan at 100%', 'Elan again', 'Other']) await makeDraft(editor, { headline })
    expect(await headlinesOf(editor, { q: 'ÉLAN' })).toEqual(['Elan again', 'Élan at 100%'])
    expect(await headlinesOf(editor, { q: '100%' })).toEqual(['Élan at 100%'])
    expect(await headlinesOf(editor, { q: '_' })).toEqual([])
    expect(await listDesk(editor, { q: 'elan' })).toMatchObject({ total: 2, pages: 1 })
  })

  it('has pages of 25, latest change first, with and without a search', async () => {
    for (let count = 1; count <= DESK_PAGE_SIZE + 2; count++) {
      setClock(new Date(TEST_NOW.getTime() + count * 1000))
      await makeDraft(editor, { headline: `Number ${count}` })
    }
    for (const q of [undefined, 'number']) {
      const first = await listDesk(editor, { q })
      expect(first).toMatchObject({ total: 27, page: 1, pages: 2 })
      expect(first.rows.map(({ headline }) => headline).slice(0, 2)).toEqual(['Number 27', 'Number 26'])
      expect(await headlinesOf(editor, { q, page: 2 })).toEqual(['Number 1', 'Number 2'])
    }
  })

  it('holds to one section', async () => {
    const world = await makeSection('world', 2)
    await makeDraft(editor)
    await makeDraft(editor, { headline: 'Far away', sectionId: world })
    expect(await headlinesOf(editor, { sectionId: world })).toEqual(['Far away'])
    expect(await headlinesOf(editor, { sectionId: world, stage: 'draft' })).toEqual(['Far away'])
  })

  it('is refused to readers and moderators, and for a question it does not know', async () => {
    const moderator = await makeActor('moderator')
    await expect(listDesk(ANONYMOUS, {})).rejects.toMatchObject({ code: 'unauthenticated' })
    await expect(listDesk(moderator, {})).rejects.toMatchObject({ code: 'forbidden' })
    await expect(countDesk(moderator)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(listDesk(editor, { order: 'headline' })).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('the plan', () => {
  it('scans no table, whoever asks for what', async () => {
    const world = await makeSection('world', 2)
    const reader = openReader(store.file())
    const plans = [editor, reporter].flatMap((actor) =>
      [undefined, ...DESK_STAGES].flatMap((stage) =>
        [undefined, world].flatMap((sectionId) => {
          const { list, count } = deskSets(actor, { stage, sectionId }, now())
          const queries = [
            ...list.map((part) => recentQuery(part, 25)),
            ...[...count.plus, ...count.minus].map((part) => totalQuery(part)),
            rowsQuery([newId<StoryId>()]),
            wordsQuery([newId<RevisionId>()]),
          ]
          return queries.map((query) => {
            const { sql, params } = query.toSQL()
            const steps = reader.prepare(`explain query plan ${sql}`).all(...params) as { detail: string }[]
            const plan = steps.map(({ detail }) => detail)
            return { asked: `${actor.role} ${stage} ${sectionId && 'in a section'}`, plan }
          })
        }),
      ),
    )
    reader.close()
    const scanning = plans.filter(({ plan }) => plan.some((step) => step.startsWith('SCAN')))
    expect(scanning).toEqual([])
  })
})
