import { eq, inArray } from 'drizzle-orm'
import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { Tx } from '@/db/client'
import { author, picture } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { can } from '@/features/auth/policy'
import { pictureIdsOf } from '@/features/stories/resolve-body'
import { AppError } from '@/lib/errors'
import type { AuthorId, UserId } from '@/lib/ids'
import type { postContentSchema } from './input'

export type PostContent = z.output<typeof postContentSchema>

/**
 * See that the byline and the pictures of an update are there, and that the actor may speak under this byline: who may
 * not publish, under own ones only, or under the one that the update `had`.
 * @throws AppError `invalid`, a sentence for each field; `forbidden` for the byline of somebody else.
 */
export async function checkPost(
  tx: Tx,
  actor: Actor,
  { authorId, body }: PostContent,
  had: AuthorId | null = null,
): Promise<void> {
  const fields: Record<string, string> = {}
  if (authorId) {
    const [found] = await tx.select({ userId: author.userId }).from(author).where(eq(author.id, authorId))
    if (!found) fields.authorId = 'This byline is gone. Choose another.'
    else if (authorId !== had && !mayUseByline(actor, found.userId))
      throw new AppError('forbidden', 'You may post under your own byline, or under none.')
  }
  const wanted = [...new Set(pictureIdsOf(body))]
  const found = await tx.select({ id: picture.id }).from(picture).where(inArray(picture.id, wanted))
  if (found.length < wanted.length) fields.body = 'A picture in the text is gone. Take it out.'
  if (Object.keys(fields).length > 0) throw new AppError('invalid', 'Something this update names is gone.', fields)
}

/** Whether an actor may post at once under a byline that has this login. */
function mayUseByline(actor: Actor, userId: UserId | null): boolean {
  return can(actor, 'publish') || (actor.kind === 'user' && actor.userId === userId)
}

type Words = Pick<PostContent, 'title' | 'body' | 'place' | 'authorId'>

/** Whether an update says exactly this; whether it is a key event is a mark and no word. */
export function hasWords(post: Words, content: Words): boolean {
  const wordsOf = ({ title, body, place, authorId }: Words) => [title, body, place, authorId]
  return isDeepStrictEqual(wordsOf(post), wordsOf(content))
}
