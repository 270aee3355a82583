import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { formerAddress } from '@/db/schema'
import { useTestStore } from '@/db/testing'
import { setClock } from '@/lib/clock'
import type { StoryId } from '@/lib/ids'
import { tag } from '@/lib/tags'
import { renameSlug } from './rename-slug'
import { setDeskState } from './set-desk-state'
import { setLead } from './set-lead'
import { setRepliesOpen } from './set-replies-open'
import { makeActor, makeDraft, makeSection, publish, rowOf, snapshot, tagsMovedBy, verbsOf } from './testing'

// Many commits, each of which waits for the disk.
vi.setConfig({ testTimeout: 30_000 })
useTestStore()
let editor: Awaited<ReturnType<typeof makeActor>>
let reporter: Awaited<ReturnType<typeof makeActor>>
let storyId: StoryId
beforeEach(async () => {
  await makeSection('harbour')
  editor = await makeActor('editor')
  reporter = await makeActor('reporter')
  storyId = await makeDraft(reporter)
})

describe('the way over the desk', () => {
  it('lets a reporter hand in and take back, an editor say that it is ready', async () => {
    await setDeskState(reporter, { storyId, to: 'in_review' })
    await setDeskState(reporter, { storyId, to: 'draft' })
    await setDeskState(reporter, { storyId, to: 'in_review' })
    expect(await setDeskState(editor, { storyId, to: 'ready' })).toEqual({ deskState: 'ready' })
    expect((await rowOf(storyId)).deskState).toBe('ready')
    expect((await verbsOf(storyId)).slice(-4)).toEqual(Array.from({ length: 4 }, () => 'story.move'))
  })

  it('is refused past one’s role, to strangers, and once it is published', async () => {
    await setDeskState(editor, { storyId, to: 'ready' })
    const other = await makeDraft(reporter)
    const before = await snapshot()
    await expect(setDeskState(reporter, { storyId, to: 'draft' })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(setDeskState(reporter, { storyId: other, to: 'ready' })).rejects.toMatchObject({ code: 'forbidden' })
    const stranger = await makeActor('reporter')
    await expect(setDeskState(stranger, { storyId, to: 'draft' })).rejects.toMatchObject({ code: 'not_found' })
    await expect(setDeskState(editor, { storyId, to: 'published' })).rejects.toMatchObject({ code: 'invalid' })
    expect(await snapshot()).toEqual(before)
    await publish(editor, storyId)
    await expect(setDeskState(editor, { storyId, to: 'draft' })).rejects.toThrow('not yet published')
  })
})

describe('an address', () => {
  const formerSlugs = async () =>
    (await db.select().from(formerAddress).where(eq(formerAddress.storyId, storyId))).map(({ slug }) => slug)

  it('can be wished for before publishing', async () => {
    expect(await renameSlug(reporter, { storyId, slug: 'The Wall!' })).toEqual({ slug: 'the-wall' })
    expect((await publish(editor, storyId)).url).toBe('/harbour/2026/11/24/the-wall')
    expect(await formerSlugs()).toEqual([])
  })

  it('that readers knew keeps leading to the story in one hop, and back without a loop', async () => {
    await publish(editor, storyId)
    const moved = await tagsMovedBy(() => renameSlug(editor, { storyId, slug: 'b' }))
    expect(moved).toEqual(expect.arrayContaining([tag.front, tag.story(storyId)]))
    await renameSlug(editor, { storyId, slug: 'c' })
    expect((await formerSlugs()).sort()).toEqual(['b', 'harbour-wall-to-rise'])
    await renameSlug(editor, { storyId, slug: 'b' })
    expect((await formerSlugs()).sort()).toEqual(['c', 'harbour-wall-to-rise'])
    expect((await verbsOf(storyId)).at(-1)).toBe('story.rename')
  })

  it('of another story is refused, also one that it had before', async () => {
    await publish(editor, storyId)
    await renameSlug(editor, { storyId, slug: 'taken' })
    const other = await makeDraft(editor, { headline: 'Other' })
    await publish(editor, other)
    const before = await snapshot()
    for (const slug of ['taken', 'harbour-wall-to-rise'])
      await expect(renameSlug(editor, { storyId: other, slug })).rejects.toMatchObject({ code: 'conflict' })
    await expect(renameSlug(editor, { storyId: other, slug: '港' })).rejects.toMatchObject({ code: 'invalid' })
    await expect(renameSlug(reporter, { storyId, slug: 'mine' })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(renameSlug(reporter, { storyId: other, slug: 'mine' })).rejects.toMatchObject({ code: 'not_found' })
    expect(await snapshot()).toEqual(before)
  })

  it('that a story had before is not given to a new one of the same headline', async () => {
    await publish(editor, storyId)
    await renameSlug(editor, { storyId, slug: 'moved' })
    expect((await publish(editor, await makeDraft(editor))).url).toContain('/harbour-wall-to-rise-2')
  })
})

describe('the lead', () => {
  it('passes from one story to the next', async () => {
    const next = await makeDraft(editor)
    await publish(editor, storyId)
    await publish(editor, next)
    await setLead(editor, { storyId, isLead: true })
    expect(await tagsMovedBy(() => setLead(editor, { storyId: next, isLead: true }))).toContain(tag.front)
    expect([(await rowOf(storyId)).isLead, (await rowOf(next)).isLead]).toEqual([false, true])
    await setLead(editor, { storyId: next, isLead: false })
    expect((await rowOf(next)).isLead).toBe(false)
    expect((await verbsOf(next)).slice(-2)).toEqual(['story.lead', 'story.lead'])
  })

  it('stays with the story that has it while the next is only scheduled', async () => {
    const next = await makeDraft(editor)
    await publish(editor, storyId)
    await setLead(editor, { storyId, isLead: true })
    await publish(editor, next, '2026-12-01T09:00')
    await setLead(editor, { storyId: next, isLead: true })
    expect([(await rowOf(storyId)).isLead, (await rowOf(next)).isLead]).toEqual([true, true])
  })

  it('leaves one for now and one for later at most, and lets an older one be chosen again', async () => {
    const [second, third] = [await makeDraft(editor), await makeDraft(editor)]
    await publish(editor, storyId)
    await setLead(editor, { storyId, isLead: true })
    await publish(editor, second, '2026-11-24T12:10')
    await publish(editor, third, '2026-11-24T12:20')
    await setLead(editor, { storyId: second, isLead: true })
    await setLead(editor, { storyId: third, isLead: true })
    const leads = async () => Promise.all([storyId, second, third].map(async (id) => (await rowOf(id)).isLead))
    expect(await leads()).toEqual([true, false, true])
    setClock(new Date('2026-11-24T12:20:00Z'))
    await setLead(editor, { storyId, isLead: true })
    expect(await leads()).toEqual([true, false, false])
    await setLead(editor, { storyId: third, isLead: true })
    await setLead(editor, { storyId: third, isLead: false })
    expect(await leads()).toEqual([false, false, false])
  })

  it('does not come back when the one that took its place is taken from the top', async () => {
    const next = await makeDraft(editor)
    await publish(editor, storyId)
    await setLead(editor, { storyId, isLead: true })
    await publish(editor, next, '2026-11-24T12:10')
    await setLead(editor, { storyId: next, isLead: true })
    setClock(new Date('2026-11-24T12:10:00Z'))
    await setLead(editor, { storyId: next, isLead: false })
    expect((await rowOf(storyId)).isLead).toBe(false)
  })

  it('is refused to reporters and for a draft', async () => {
    const before = await snapshot()
    await expect(setLead(reporter, { storyId, isLead: true })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(setLead(editor, { storyId, isLead: true })).rejects.toMatchObject({ code: 'invalid' })
    expect(await snapshot()).toEqual(before)
  })
})

describe('replies', () => {
  it('can be closed and opened', async () => {
    const moved = await tagsMovedBy(() => setRepliesOpen(editor, { storyId, isOpen: false }))
    expect(moved.toSorted()).toEqual([tag.replies(storyId), tag.story(storyId)])
    expect((await rowOf(storyId)).repliesAreOpen).toBe(false)
    await setRepliesOpen(editor, { storyId, isOpen: true })
    expect((await verbsOf(storyId)).slice(-2)).toEqual(['story.close-replies', 'story.open-replies'])
  })

  it('are not for reporters to close', async () => {
    const before = await snapshot()
    await expect(setRepliesOpen(reporter, { storyId, isOpen: false })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await snapshot()).toEqual(before)
  })
})
