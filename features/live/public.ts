import { and, count, desc, eq, isNull, max, min } from 'drizzle-orm'
import { db } from '@/db/client'
import { author, livePost, visibleStory } from '@/db/schema'
import { getSite } from '@/features/settings/public'
import { formatBefore, isBefore, parseBefore, type Before } from '@/features/stories/before'
import { publicBylines } from '@/features/stories/public-byline'
import type { StoryCard } from '@/features/stories/types'
import { resolveBody } from '@/features/stories/resolve-body'
import type { LivePostId, StoryId } from '@/lib/ids'
import { recordTags, tag } from '@/lib/tags'
import { LIVE_PAGE_SIZE } from './input'
import { anchorOf, postPath } from './permalink'
import type { LivePage, LivePost } from './types'

export { getLiveStrip } from './public-strip'

/** How many key events the list beside the updates names. */
const MAX_KEY_EVENTS = 30

/**
 * The updates of a live story that the public may see, newest first, 25 a page; null for any other story. On the first
 * page the pinned one stands apart. An invalid `before` is ignored. Records the story's tag and those of who wrote them.
 */
export async function getLive(
  { id: storyId, url }: Pick<StoryCard, 'id' | 'url'>,
  beforeText?: string | null,
): Promise<LivePage | null> {
  recordTags(tag.story(storyId))
  const [story] = await db
    .select({ endedAt: visibleStory.liveEndedAt })
    .from(visibleStory)
    .where(and(eq(visibleStory.id, storyId), eq(visibleStory.kind, 'live')))
  if (!story) return null
  const before = parseBefore<LivePostId>(beforeText)
  const [{ sections }, rows, [pin], keys, [sums]] = await Promise.all([
    getSite(),
    postsQuery(storyId, before, before ? undefined : eq(livePost.isPinned, false)),
    before ? [] : postsQuery(storyId, null, eq(livePost.isPinned, true)),
    postsQuery(storyId, null, eq(livePost.isKey, true), MAX_KEY_EVENTS),
    db
      .select({ total: count(), beganAt: min(livePost.at), lastAt: max(livePost.at) })
      .from(livePost)
      .where(isPublic(storyId)),
  ])
  const shown = rows.slice(0, LIVE_PAGE_SIZE)
  const posts = await toPosts(pin ? [pin, ...shown] : shown, url)
  const here = new Set(posts.map(({ id }) => id))
  const content = posts.flatMap(({ body }) => body.content)
  const { pictures, related } = await resolveBody({ type: 'doc', content }, sections)
  const last = rows.length > LIVE_PAGE_SIZE ? shown.at(-1) : undefined
  return {
    pictures,
    related,
    pinned: pin ? posts[0]! : null,
    posts: pin ? posts.slice(1) : posts,
    keyEvents: keys.flatMap(({ post: { id, title, at } }) =>
      title
        ? [{ id, title, at: at.toISOString(), href: here.has(id) ? `#${anchorOf(id)}` : postPath(url, { id, at }) }]
        : [],
    ),
    total: sums?.total ?? 0,
    beganAt: sums?.beganAt?.toISOString() ?? null,
    lastAt: sums?.lastAt?.toISOString() ?? null,
    endedAt: story.endedAt?.toISOString() ?? null,
    next: last ? formatBefore(last.post) : null,
    isFirst: before === null,
  }
}

/** The query of the updates. Not run until awaited, so that tests can ask for its plan. */
export function postsQuery(
  storyId: StoryId,
  before: Before<LivePostId> | null,
  where?: ReturnType<typeof and>,
  limit = LIVE_PAGE_SIZE + 1,
) {
  return db
    .select({ post: livePost, author })
    .from(livePost)
    .leftJoin(author, eq(author.id, livePost.authorId))
    .where(and(isPublic(storyId), where, isBefore(before, livePost)))
    .orderBy(desc(livePost.at), desc(livePost.id))
    .limit(limit)
}

function isPublic(storyId: StoryId) {
  return and(eq(livePost.storyId, storyId), isNull(livePost.removedAt))
}

async function toPosts(rows: Awaited<ReturnType<typeof postsQuery>>, url: string): Promise<LivePost[]> {
  const authors = [...new Map(rows.flatMap((row) => (row.author ? [[row.author.id, row.author]] : []))).values()]
  recordTags(...authors.map(({ id }) => tag.author(id)))
  const bylines = await publicBylines(authors)
  return rows.map(({ post }) => ({
    id: post.id,
    title: post.title,
    body: post.body,
    place: post.place,
    isKey: post.isKey,
    byline: bylines[authors.findIndex(({ id }) => id === post.authorId)] ?? null,
    at: post.at.toISOString(),
    editedAt: post.editedAt?.toISOString() ?? null,
    anchor: anchorOf(post.id),
    path: postPath(url, post),
  }))
}
