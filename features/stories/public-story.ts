import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { formerAddress, revision, story, visibleStory } from '@/db/schema'
import { correctionsOf } from '@/features/corrections/corrections-of'
import { getSite, type PublicSite } from '@/features/settings/public'
import { now } from '@/lib/clock'
import type { StoryId } from '@/lib/ids'
import { recordDue, recordTags, tag } from '@/lib/tags'
import { cardQuery } from './card-query'
import { toCards } from './cards'
import { readingMinutes } from './reading-time'
import { recordNextChange } from './next-change'
import { replyState } from './reply-state'
import { resolveBody } from './resolve-body'
import { stageOf, wasPublic } from './state'
import { sourcesOf, topicsOf } from './story-facts'
import { storyPath } from '@/lib/story-path'
import type { PublicStory } from './types'

/** The parts of a story's address; `date` is `yyyy-mm-dd`. */
export type StoryAddress = { section: string; date: string; slug: string }
export type StoryAnswer =
  | { kind: 'story'; story: PublicStory }
  | { kind: 'moved'; url: string }
  /** It was there and has been taken down: HTTP 410. */
  | { kind: 'gone' }
  | { kind: 'none' }

/**
 * What is at a story's address now. Found by date and slug: in the wrong section, or under an earlier slug, it has
 * `moved` to where it is now, in one hop. Records the story's tag and when that changes by itself; where no story is
 * shown also `front`, since any publication can take the address. A story that is shown keeps its address from others,
 * so that its page outlives what is published elsewhere.
 */
export async function getStoryAt(address: StoryAddress): Promise<StoryAnswer> {
  const answer = await findStoryAt(address)
  if (answer.kind !== 'story') recordTags(tag.front)
  return answer
}

async function findStoryAt({ section, date, slug }: StoryAddress): Promise<StoryAnswer> {
  const site = await getSite()
  const [here] = await db
    .select({ id: story.id })
    .from(story)
    .where(and(eq(story.urlDate, date), eq(story.slug, slug)))
  const id = here?.id ?? (await findFormer(date, slug))
  if (!id) return { kind: 'none' }
  recordTags(tag.story(id))
  const url = await currentPath(id, site)
  if (url === null) return (await isTakenDown(id)) ? { kind: 'gone' } : { kind: 'none' }
  if (url !== storyPath({ sectionSlug: section, urlDate: date, slug })) return { kind: 'moved', url }
  const found = await readStory(id, site)
  return found ? { kind: 'story', story: found } : { kind: 'none' }
}

async function findFormer(date: string, slug: string): Promise<StoryId | null> {
  const [row] = await db
    .select({ id: formerAddress.storyId })
    .from(formerAddress)
    .where(and(eq(formerAddress.urlDate, date), eq(formerAddress.slug, slug)))
  return row?.id ?? null
}

async function currentPath(id: StoryId, site: PublicSite): Promise<string | null> {
  const [row] = await db.select().from(visibleStory).where(eq(visibleStory.id, id))
  const section = site.sections.find((one) => one.id === row?.sectionId)
  return row && section ? storyPath({ sectionSlug: section.slug, urlDate: row.urlDate, slug: row.slug }) : null
}

/** Asks the table itself, for nothing but this: whether a story that cannot be seen has been taken down. */
async function isTakenDown(id: StoryId): Promise<boolean> {
  const [row] = await db.select().from(story).where(eq(story.id, id))
  if (!row) return false
  await recordNextChange()
  const at = now()
  const stage = stageOf(row, at)
  return wasPublic(row, at) && (stage === 'unpublished' || stage === 'trashed')
}

async function readStory(id: StoryId, site: PublicSite): Promise<PublicStory | null> {
  const rows = await cardQuery(eq(visibleStory.id, id), 1)
  const [card] = await toCards(rows, site.sections)
  const row = rows[0]
  if (!row || !card) return null
  const [words] = await db
    .select({ body: revision.body })
    .from(revision)
    .innerJoin(visibleStory, eq(visibleStory.liveRevisionId, revision.id))
    .where(eq(visibleStory.id, id))
  if (!words) return null
  const [resolved, sources, topics, corrections] = await Promise.all([
    resolveBody(words.body, site.sections),
    sourcesOf(id),
    topicsOf(id),
    correctionsOf(id),
    recordNextChange(),
  ])
  const replies = replyState(row, site)
  recordDue(replies.closesAtMs)
  return {
    ...card,
    ...resolved,
    sources,
    topics,
    corrections,
    wordCount: row.wordCount,
    readingMinutes: readingMinutes(row.wordCount),
    repliesAreOpen: replies.isOpen,
    repliesClosedBecause: replies.closedBecause,
  }
}
