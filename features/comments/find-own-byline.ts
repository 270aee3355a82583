import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { author, livePost, storyByline } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { comparableText } from '@/lib/clean-text'
import type { AuthorId, StoryId } from '@/lib/ids'

/**
 * The byline under which somebody writes a reply: that of their login, when the name they typed is the byline's.
 * Under any other name they write as a reader; the name of their login does not count, since it would tell who stands
 * behind a pen name.
 */
export async function findOwnByline(tx: Tx, actor: Actor, name: string): Promise<AuthorId | null> {
  if (actor.kind !== 'user') return null
  const own = await tx.select({ id: author.id, name: author.name }).from(author).where(eq(author.userId, actor.userId))
  return own.find((byline) => comparableText(byline.name) === comparableText(name))?.id ?? null
}

/** What the page says beside replies of ours; a name that ends in one of them would read like the mark itself. */
const MARK_WORDS = /(?:^|\P{L})(?:author|newsroom)\P{L}*$/iu

/**
 * Whether a reader would take this name for somebody of ours here: that of who signs the story, or an update of it, or
 * one that ends as a mark does.
 */
export async function looksLikeOurs(tx: Tx, storyId: StoryId, name: string): Promise<boolean> {
  const wanted = comparableText(name)
  if (MARK_WORDS.test(name)) return true
  const bylines = await tx
    .select({ name: author.name })
    .from(storyByline)
    .innerJoin(author, eq(author.id, storyByline.authorId))
    .where(eq(storyByline.storyId, storyId))
  const writers = await tx
    .selectDistinct({ name: author.name })
    .from(livePost)
    .innerJoin(author, eq(author.id, livePost.authorId))
    .where(eq(livePost.storyId, storyId))
  return [...bylines, ...writers].some((byline) => comparableText(byline.name) === wanted)
}
