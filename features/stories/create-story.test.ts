import { eq } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { db } from '@/db/client'
import { author } from '@/db/schema'
import { useTestStore } from '@/db/testing'
import { ANONYMOUS, systemActor } from '@/features/auth/actor'
import { newId, type SectionId } from '@/lib/ids'
import { createStory } from './create-story'
import { makeActor, makeSection, rowOf, snapshot, tagsMovedBy, verbsOf } from './testing'
import { getWorkingStory } from './working-story'

useTestStore()
let harbour: SectionId
beforeEach(async () => {
  await makeSection('world', 2)
  harbour = await makeSection('harbour', 1)
})

it('begins an empty draft in the first section, with the own byline made once', async () => {
  const reporter = await makeActor('reporter', 'Ines Mørk')
  const { storyId, revisionId } = await createStory(reporter, {})
  const working = await getWorkingStory(reporter, storyId)
  const [byline] = await db.select().from(author).where(eq(author.userId, reporter.userId))
  expect(byline).toMatchObject({ slug: 'ines-mork', name: 'Ines Mørk' })
  expect(working).toMatchObject({ revisionId, revisionNumber: 1, deskState: 'draft', isLive: false, canEdit: true })
  expect(working.content).toMatchObject({ headline: '', sectionId: harbour, language: 'en', authorIds: [byline?.id] })
  expect(await verbsOf(storyId)).toEqual(['story.create'])

  await createStory(reporter, {})
  expect(await db.select().from(author)).toHaveLength(1)
})

it('numbers the slug of a second author of the same name', async () => {
  await createStory(await makeActor('reporter', 'Ines Mørk'), {})
  await createStory(await makeActor('editor', 'Ines Mork'), {})
  expect((await db.select().from(author)).map(({ slug }) => slug)).toEqual(['ines-mork', 'ines-mork-2'])
})

it('gives a story of the system no byline and takes what it is told', async () => {
  const { storyId } = await createStory(systemActor('test'), { sectionId: harbour, kind: 'opinion', language: 'ar' })
  expect(await rowOf(storyId)).toMatchObject({ kind: 'opinion', language: 'ar', createdBy: null })
})

it('moves only the tag of the story itself', async () => {
  const reporter = await makeActor('reporter')
  expect((await tagsMovedBy(() => createStory(reporter, {}))).every((tag) => tag.startsWith('story:'))).toBe(true)
})

it('is refused to readers and moderators, and for a section that is gone', async () => {
  const moderator = await makeActor('moderator')
  const reporter = await makeActor('reporter')
  const before = await snapshot()
  await expect(createStory(ANONYMOUS, {})).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(createStory(moderator, {})).rejects.toMatchObject({ code: 'forbidden' })
  await expect(createStory(reporter, { sectionId: newId() })).rejects.toMatchObject({ code: 'invalid' })
  await expect(createStory(reporter, { deskState: 'published' })).rejects.toMatchObject({ code: 'invalid' })
  expect(await snapshot()).toEqual(before)
})
