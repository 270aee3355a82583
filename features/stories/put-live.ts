import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { indexStory } from '@/db/search/index-story'
import { author, story, storyByline, storySource, storyTopic } from '@/db/schema'
import { touch } from '@/db/touch'
import { postsText } from '@/features/live/posts-text'
import { ensureTopics } from '@/features/topics/ensure-topics'
import type { StoryId } from '@/lib/ids'
import { contentOf, type RevisionRow } from './content'
import type { StoryRow } from './get-story'
import { storyTags } from './story-tags'
import type { StoryContent } from './types'

/** When and where a revision goes out. */
export type Publication = Pick<
  StoryRow,
  | 'slug'
  | 'urlDate'
  | 'publishAt'
  | 'unpublishAt'
  | 'publishWall'
  | 'publishZone'
  | 'firstPublishedAt'
  | 'updatedAt'
  | 'touchedAt'
>

/**
 * Make this revision the one that readers get: move the pointer, write the rows that lists and search read,
 * drop every page that showed the story before or shows it now. The only way anything is published.
 */
export async function putLive(tx: Tx, row: StoryRow, revision: RevisionRow, publication: Publication): Promise<void> {
  const content = contentOf(revision)
  const { sectionId, kind, language } = content
  const before = await storyTags(row)
  await tx
    .update(story)
    .set({ ...publication, sectionId, kind, language, deskState: 'published', liveRevisionId: revision.id })
    .where(eq(story.id, row.id))
  await clearLiveRows(tx, row.id)
  await writeLiveRows(tx, row.id, content)
  const more = kind === 'live' ? await postsText(tx, row.id) : undefined
  await indexStory(tx, { ...content, more, storyId: row.id, byline: await bylineText(tx, content) })
  await touch(tx, ...before, ...(await storyTags({ id: row.id, sectionId })))
}

/** Take away the rows that lists read of a story. */
export async function clearLiveRows(tx: Tx, storyId: StoryId): Promise<void> {
  await tx.delete(storyByline).where(eq(storyByline.storyId, storyId))
  await tx.delete(storyTopic).where(eq(storyTopic.storyId, storyId))
  await tx.delete(storySource).where(eq(storySource.storyId, storyId))
}

async function writeLiveRows(tx: Tx, storyId: StoryId, content: StoryContent): Promise<void> {
  const bylines = content.authorIds.map((authorId, position) => ({ storyId, authorId, position }))
  const topicIds = await ensureTopics(tx, content.topicNames)
  const topics = topicIds.map((topicId, position) => ({ storyId, topicId, position }))
  const sources = content.sources
    .filter(({ isPublished, role, name, url }) => isPublished && role !== 'confidential' && (name || url))
    .map(({ role, name, url }, position) => ({ storyId, position, role, name: name || hostOf(url), url }))
  if (bylines.length > 0) await tx.insert(storyByline).values(bylines)
  if (topics.length > 0) await tx.insert(storyTopic).values(topics)
  if (sources.length > 0) await tx.insert(storySource).values(sources)
}

async function bylineText(tx: Tx, { authorIds }: StoryContent): Promise<string> {
  const rows = await tx.select({ id: author.id, name: author.name }).from(author).where(inArray(author.id, authorIds))
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return authorIds.map((id) => names.get(id) ?? '').join(', ')
}

function hostOf(url: string | null): string {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : (url ?? '')
}
