import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { cacheTag, history, picture, revision, section, story, user, type Role } from '@/db/schema'
import { arrange, TEST_NOW } from '@/db/testing'
import type { Actor } from '@/features/auth/actor'
import type { Paragraph } from '@/lib/body'
import { newId, type PictureId, type SectionId, type StoryId, type UserId } from '@/lib/ids'
import { createStory } from './create-story'
import { publishStory } from './publish-story'
import { saveStory } from './save-story'
import type { StoryContent } from './types'
import { getWorkingStory } from './working-story'

/** Test only: somebody of the newsroom, with a row. */
export async function makeActor(role: Role, name = `Some ${role}`): Promise<Extract<Actor, { kind: 'user' }>> {
  const userId = newId<UserId>()
  const email = `${userId}@ledger.example`
  await arrange((tx) => tx.insert(user).values({ id: userId, email, name, role, createdAt: TEST_NOW }))
  return { kind: 'user', userId, name, role, sessionId: null }
}

/** Test only: a section. */
export async function makeSection(slug: string, position = 1): Promise<SectionId> {
  const id = newId<SectionId>()
  const row = { id, slug, name: slug.toUpperCase(), pillar: 'news', position, createdAt: TEST_NOW } as const
  await arrange((tx) => tx.insert(section).values(row))
  return id
}

/** Test only: a picture's row, without its files. */
export async function makePicture(): Promise<PictureId> {
  const id = newId<PictureId>()
  const row = { id, sha256: id, width: 1200, height: 800, renditions: [], createdAt: TEST_NOW }
  await arrange((tx) => tx.insert(picture).values(row))
  return id
}

/** Test only: one paragraph. */
export function paragraph(text: string): Paragraph {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

/** Test only: a draft of the actor's with this content on top of a headline and a paragraph. */
export async function makeDraft(actor: Actor, given: Partial<StoryContent> = {}): Promise<StoryId> {
  const { storyId } = await createStory(actor, {})
  await change(actor, storyId, {
    headline: 'Harbour wall to rise',
    body: { type: 'doc', content: [paragraph('The wall will rise by a metre.')] },
    ...given,
  })
  return storyId
}

/** Test only: save the working content with these changes. */
export async function change(actor: Actor, storyId: StoryId, given: Partial<StoryContent>, reason = 'save') {
  const working = await getWorkingStory(actor, storyId)
  const content = { ...working.content, ...given }
  return saveStory(actor, { storyId, baseRevisionId: working.revisionId, reason, content })
}

/** Test only: publish the working revision, now or at a wall time. */
export async function publish(actor: Actor, storyId: StoryId, at: string | null = null) {
  const { revisionId } = await getWorkingStory(actor, storyId)
  return publishStory(actor, { storyId, revisionId, at, occurrence: null })
}

/** Test only: the story's row. */
export async function rowOf(storyId: StoryId): Promise<typeof story.$inferSelect> {
  const [row] = await db.select().from(story).where(eq(story.id, storyId))
  if (!row) throw new Error('There is no such story.')
  return row
}

/** Test only: all revisions of a story, oldest first. */
export async function revisionsOf(storyId: StoryId) {
  return db.select().from(revision).where(eq(revision.storyId, storyId)).orderBy(asc(revision.number))
}

/** Test only: the verbs that were recorded for a thing, oldest first. */
export async function verbsOf(thingId: string): Promise<string[]> {
  const rows = await db.select().from(history).where(eq(history.thingId, thingId)).orderBy(asc(history.id))
  return rows.map(({ verb }) => verb)
}

/** Test only: the tags that move while `work` runs. */
export async function tagsMovedBy(work: () => Promise<unknown>): Promise<string[]> {
  const seqs = async () => new Map((await db.select().from(cacheTag)).map(({ tag, seq }) => [tag, seq]))
  const before = await seqs()
  await work()
  return [...(await seqs())].filter(([tag, seq]) => before.get(tag) !== seq).map(([tag]) => tag)
}

/** Test only: everything that a refused verb must leave as it was. */
export async function snapshot(): Promise<unknown> {
  return {
    stories: await db.select().from(story),
    revisions: await db.select().from(revision),
    history: await db.select().from(history),
    tags: await db.select().from(cacheTag),
  }
}
