import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { author, storyByline } from '@/db/schema'
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

/** Whether this is the name of somebody who signs the story. */
export async function isNameOnStory(tx: Tx, storyId: StoryId, name: string): Promise<boolean> {
  const bylines = await tx
    .select({ name: author.name })
    .from(storyByline)
    .innerJoin(author, eq(author.id, storyByline.authorId))
    .where(eq(storyByline.storyId, storyId))
  return bylines.some((byline) => comparableText(byline.name) === comparableText(name))
}
