import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { db } from '@/db/client'
import { cacheTag, story } from '@/db/schema'
import { arrange, TEST_NOW } from '@/db/testing'
import { MOST_REPLIED_LASTS_MS } from '@/features/stories/most-replied'
import { listMostReplied } from '@/features/stories/public'
import { setClock } from '@/lib/clock'
import type { CommentId, SectionId, StoryId } from '@/lib/ids'
import { newRenderRecord, renderStorage, tag } from '@/lib/tags'
import { approveReply } from './approve-reply'
import { arrangeReply, arrangeStory, arrangeUser, useTestStore } from './testing'
import { trashReply } from './trash-reply'

useTestStore()

const MINUTE_MS = 60_000

/** A story that is out since so many minutes, with approved replies. */
async function makeStory(replies: number, minutes = 60): Promise<StoryId> {
  const id = await arrangeStory()
  const publishAt = new Date(TEST_NOW.getTime() - minutes * MINUTE_MS)
  await arrange((tx) => tx.update(story).set({ publishAt, firstPublishedAt: publishAt }).where(eq(story.id, id)))
  for (let i = 0; i < replies; i++) await approve(await arrangeReply(id))
  return id
}

async function approve(id: CommentId): Promise<void> {
  await approveReply(await arrangeUser('moderator'), { id, version: 1 })
}

async function sectionOf(id: StoryId): Promise<SectionId> {
  const [row] = await db.select({ sectionId: story.sectionId }).from(story).where(eq(story.id, id))
  return row!.sectionId
}

async function recorded(sectionId: SectionId | null = null) {
  const record = newRenderRecord()
  const cards = await renderStorage.run(record, () => listMostReplied(sectionId))
  return { ...record, ids: cards.map(({ id }) => id), replies: cards.map(({ replyCount }) => replyCount) }
}

/** The tags that a verb moved. */
async function movedBy(verb: () => Promise<unknown>): Promise<string[]> {
  const seqs = async () => new Map((await db.select().from(cacheTag)).map((row) => [row.tag, row.seq]))
  const before = await seqs()
  await verb()
  return [...(await seqs())].filter(([name, seq]) => before.get(name) !== seq).map(([name]) => name)
}

it('ranks the five young stories with the most approved replies, the newer first where they are even', async () => {
  const older = await makeStory(2, 120)
  const newer = await makeStory(2, 30)
  const most = await makeStory(3)
  const few = [await makeStory(1, 40), await makeStory(1, 50), await makeStory(1, 55)]
  await makeStory(0)
  await arrangeReply(few[2]!)
  const { ids, replies } = await recorded()
  expect(ids).toEqual([most, newer, older, few[0], few[1]])
  expect(replies).toEqual([3, 2, 2, 1, 1])
})

it('is empty while fewer than three stories have a reply, in the paper and in a section', async () => {
  const stories = [await makeStory(1), await makeStory(4)]
  expect((await recorded()).ids).toEqual([])
  const third = await makeStory(2)
  expect((await recorded()).ids).toEqual([stories[1], third, stories[0]])
  const sectionId = await sectionOf(third)
  expect((await recorded(sectionId)).ids).toEqual([])
  await arrange((tx) => tx.update(story).set({ sectionId }))
  expect((await recorded(sectionId)).ids).toEqual([stories[1], third, stories[0]])
})

it('is due at the instant its oldest story has been out for seven days, and lets it go then', async () => {
  const week = MOST_REPLIED_LASTS_MS / MINUTE_MS
  const going = await makeStory(5, week - 10)
  const others = [await makeStory(1), await makeStory(1, 50), await makeStory(1, 40)]
  const { ids, dueAtMs } = await recorded()
  expect(ids[0]).toBe(going)
  expect(dueAtMs).toBe(TEST_NOW.getTime() + 10 * MINUTE_MS)
  setClock(new Date(dueAtMs! - 1))
  expect((await recorded()).ids).toContain(going)
  setClock(new Date(dueAtMs!))
  expect((await recorded()).ids).toEqual(others.toReversed())
})

it('is dropped by any decision that can move the ranks, and by no other', async () => {
  const [a, b, c] = [await makeStory(3), await makeStory(2), await makeStory(1)]
  const silent = await makeStory(0)
  const old = await makeStory(0, MOST_REPLIED_LASTS_MS / MINUTE_MS)
  const page = await recorded()
  expect(page.ids).toEqual([a, b, c])
  for (const id of page.ids) expect(page.tags).toContain(tag.replies(id))
  const isDropped = (moved: string[]) => moved.some((name) => page.tags.has(name))

  const first = await arrangeReply(silent)
  const moved = await movedBy(() => approve(first))
  expect(moved.toSorted()).toEqual(
    [tag.mostReplied(await sectionOf(silent)), tag.replies(silent), tag.story(silent)].toSorted(),
  )
  expect(isDropped(moved)).toBe(true)
  const moderator = await arrangeUser('moderator')
  expect(isDropped(await movedBy(() => trashReply(moderator, { id: first, version: 2 })))).toBe(true)

  const pending = await arrangeReply(silent)
  expect(isDropped(await movedBy(() => trashReply(moderator, { id: pending, version: 1 })))).toBe(false)
  const late = await arrangeReply(old)
  expect(isDropped(await movedBy(() => approve(late)))).toBe(false)
})

it('leaves the ranks of another section alone', async () => {
  const [here, there] = [await makeStory(1), await makeStory(1)]
  const page = await recorded(await sectionOf(here))
  const reply = await arrangeReply(there)
  const moved = await movedBy(() => approve(reply))
  expect(moved.some((name) => page.tags.has(name))).toBe(false)
  const own = await arrangeReply(here)
  expect((await movedBy(() => approve(own))).some((name) => page.tags.has(name))).toBe(true)
})
