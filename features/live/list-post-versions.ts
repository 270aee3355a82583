import { and, desc, eq, lt } from 'drizzle-orm'
import { db } from '@/db/client'
import { author, livePost, livePostVersion, user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { getDeskStory } from '@/features/stories/get-story'
import { AppError } from '@/lib/errors'
import { VERSIONS_AT_ONCE, type NewestFirst } from '@/lib/newest-first'
import { parseInput } from '@/lib/parse-input'
import { postVersionsSchema } from './input'
import type { PostVersion } from './types'

/**
 * What an update said before each of its edits, and who put other words in their place, 50 at a time: the latest, or
 * those before a version. For all who may read the story on the desk.
 * @throws AppError `not_found` when there is no such update, and alike as getDeskStory.
 */
export async function listPostVersions(actor: Actor, input: unknown): Promise<NewestFirst<PostVersion>> {
  demand(actor, 'writeStories')
  const { postId, before } = parseInput(postVersionsSchema, input)
  const [post] = await db.select({ storyId: livePost.storyId }).from(livePost).where(eq(livePost.id, postId))
  if (!post) throw new AppError('not_found', 'There is no such update.')
  await getDeskStory(actor, post.storyId)
  const isOfPost = eq(livePostVersion.postId, postId)
  const kept = await db
    .select({ kept: livePostVersion, by: user.name, byline: author.name })
    .from(livePostVersion)
    .leftJoin(user, eq(user.id, livePostVersion.replacedBy))
    .leftJoin(author, eq(author.id, livePostVersion.authorId))
    .where(and(isOfPost, before ? lt(livePostVersion.version, before) : undefined))
    .orderBy(desc(livePostVersion.version))
    .limit(VERSIONS_AT_ONCE)
  const rows = kept.map(({ kept: { version, title, body, place, replacedAt }, by, byline }) => ({
    version,
    title,
    body,
    place,
    byline,
    replacedAt: replacedAt.toISOString(),
    replacedBy: by,
  }))
  return { rows, total: await db.$count(livePostVersion, isOfPost) }
}
