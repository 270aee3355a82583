import { desc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { author, livePost, livePostVersion, user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { getDeskStory } from '@/features/stories/get-story'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/parse-input'
import { postIdSchema } from './input'
import type { PostVersion } from './types'

/** More edits than any update has. */
const MAX_VERSIONS = 100

/**
 * What an update said before each of its edits, the latest first, and who put other words in their place. For all who
 * may read the story on the desk.
 * @throws AppError `not_found` when there is no such update, and alike as getDeskStory.
 */
export async function listPostVersions(actor: Actor, input: unknown): Promise<PostVersion[]> {
  demand(actor, 'writeStories')
  const { postId } = parseInput(postIdSchema, input)
  const [post] = await db.select({ storyId: livePost.storyId }).from(livePost).where(eq(livePost.id, postId))
  if (!post) throw new AppError('not_found', 'There is no such update.')
  await getDeskStory(actor, post.storyId)
  const rows = await db
    .select({ kept: livePostVersion, by: user.name, byline: author.name })
    .from(livePostVersion)
    .leftJoin(user, eq(user.id, livePostVersion.replacedBy))
    .leftJoin(author, eq(author.id, livePostVersion.authorId))
    .where(eq(livePostVersion.postId, postId))
    .orderBy(desc(livePostVersion.version))
    .limit(MAX_VERSIONS)
  return rows.map(({ kept: { version, title, body, place, replacedAt }, by, byline }) => ({
    version,
    title,
    body,
    place,
    byline,
    replacedAt: replacedAt.toISOString(),
    replacedBy: by,
  }))
}
