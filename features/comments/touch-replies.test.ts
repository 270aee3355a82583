import { expect, it } from 'vitest'
import { db } from '@/db/client'
import { cacheTag, story, visibleStory } from '@/db/schema'
import { getSite } from '@/features/settings/public'
import { cardQuery } from '@/features/stories/card-query'
import { getFront, getStoryAt } from '@/features/stories/public'
import type { SectionId, StoryId } from '@/lib/ids'
import { newRenderRecord, renderStorage, tag } from '@/lib/tags'
import { FIRST_REPLIES } from '@/lib/reply-place'
import { eq } from 'drizzle-orm'
import { approveReply } from './approve-reply'
import { getReplies } from './public'
import { arrangeReply, arrangeStory, arrangeUser, useTestStore } from './testing'

useTestStore()

async function tagsOf(read: () => Promise<unknown>): Promise<Set<string>> {
  const record = newRenderRecord()
  await renderStorage.run(record, read)
  return record.tags
}

async function sectionOf(id: StoryId): Promise<SectionId> {
  const [row] = await db.select({ sectionId: story.sectionId }).from(story).where(eq(story.id, id))
  return row!.sectionId
}

async function storyPageTags(id: StoryId): Promise<Set<string>> {
  const [row] = await cardQuery(eq(visibleStory.id, id), 1)
  const section = (await getSite()).sections.find((one) => one.id === row?.sectionId)
  const address = { section: section?.slug ?? '', date: row?.urlDate ?? '', slug: row?.slug ?? '' }
  return tagsOf(async () => {
    expect((await getStoryAt(address)).kind).toBe('story')
    await getReplies(id, FIRST_REPLIES)
  })
}

it('leaves the page of an unrelated story alone, and drops the story’s own and the front that counts its replies', async () => {
  const [own, other] = [await arrangeStory(), await arrangeStory()]
  const id = await arrangeReply(own)
  const moderator = await arrangeUser('moderator')
  const pages = { own: await storyPageTags(own), other: await storyPageTags(other), front: await tagsOf(getFront) }
  await approveReply(moderator, { id, version: 1 })
  const moved = (await db.select().from(cacheTag)).map((row) => row.tag)
  expect(moved.toSorted()).toEqual([tag.mostReplied(await sectionOf(own)), tag.replies(own), tag.story(own)])
  const isDropped = (tags: Set<string>) => moved.some((name) => tags.has(name))
  expect([isDropped(pages.own), isDropped(pages.front), isDropped(pages.other)]).toEqual([true, true, false])
})
