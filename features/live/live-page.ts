import { and, count, desc, eq, isNull, max, min } from 'drizzle-orm'
import { db } from '@/db/client'
import { author, livePost } from '@/db/schema'
import { getSite } from '@/features/settings/public'
import { formatBefore, isBefore, parseBefore, type Before } from '@/features/stories/before'
import { publicBylines } from '@/features/stories/public-byline'
import { resolveBody } from '@/features/stories/resolve-body'
import type { LivePostId, StoryId } from '@/lib/ids'
import { recordTags, tag } from '@/lib/tags'
import { LIVE_PAGE_SIZE } from './input'
import { anchorOf, LAST_ID, postPath } from './permalink'
import type { LivePage, LivePost } from './types'

/** How many key events the list beside the updates names. */
const MAX_KEY_EVENTS = 30

/** The live story that is shown. Who calls has seen that it may be. `path` is where its pages are. */
export type ShownLive = { storyId: StoryId; path: string; endedAt: Date | null }

/**
 * The updates of a live story, newest first, 25 a page; on the first page the pinned one stands apart. Null when
 * `beforeText` names no update of it, so that nobody can make up pages. Records the tags of who wrote them.
 */
export async function readLivePage(
  { storyId, path, endedAt }: ShownLive,
  beforeText: string | null | undefined,
): Promise<LivePage | null> {
  const before = parseBefore<LivePostId>(beforeText)
  if (beforeText && !(before && (await isOfUpdate(storyId, before)))) return null
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
  const posts = await toPosts(pin ? [pin, ...shown] : shown, path)
  const here = new Set(posts.map(({ id }) => id))
  const content = posts.flatMap(({ body }) => body.content)
  const { pictures, related } = await resolveBody({ type: 'doc', content }, sections)
  const last = rows.length > LIVE_PAGE_SIZE ? shown.at(-1) : undefined
  return {
    path,
    pictures,
    related,
    pinned: pin ? posts[0]! : null,
    posts: pin ? posts.slice(1) : posts,
    keyEvents: keys.flatMap(({ post: { id, title, at } }) =>
      title
        ? [{ id, title, at: at.toISOString(), href: here.has(id) ? `#${anchorOf(id)}` : postPath(path, { id, at }) }]
        : [],
    ),
    total: sums?.total ?? 0,
    beganAt: sums?.beganAt?.toISOString() ?? null,
    lastAt: sums?.lastAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    next: last ? formatBefore(last.post) : null,
    isFirst: before === null,
  }
}

/**
 * Whether a page begins at an update of this story, or right after one. A removed one counts: who has its address, or
 * has read down to it, reads on from there.
 */
async function isOfUpdate(storyId: StoryId, { at, id }: Before<LivePostId>): Promise<boolean> {
  const named = id === LAST_ID ? undefined : eq(livePost.id, id)
  const [found] = await db
    .select({ id: livePost.id })
    .from(livePost)
    .where(and(eq(livePost.storyId, storyId), eq(livePost.at, at), named))
    .limit(1)
  return found !== undefined
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

async function toPosts(rows: Awaited<ReturnType<typeof postsQuery>>, path: string): Promise<LivePost[]> {
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
    path: postPath(path, post),
  }))
}
