import { eq, inArray } from 'drizzle-orm'
import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { Tx } from '@/db/client'
import { author, picture } from '@/db/schema'
import { pictureIdsOf } from '@/features/stories/resolve-body'
import { AppError } from '@/lib/errors'
import type { postContentSchema } from './input'

export type PostContent = z.output<typeof postContentSchema>

/** See that the byline and the pictures of an update are there. @throws AppError `invalid`, a sentence for each field. */
export async function checkPost(tx: Tx, { authorId, body }: PostContent): Promise<void> {
  const fields: Record<string, string> = {}
  if (authorId) {
    const found = await tx.select({ id: author.id }).from(author).where(eq(author.id, authorId))
    if (found.length === 0) fields.authorId = 'This byline is gone. Choose another.'
  }
  const wanted = [...new Set(pictureIdsOf(body))]
  const found = await tx.select({ id: picture.id }).from(picture).where(inArray(picture.id, wanted))
  if (found.length < wanted.length) fields.body = 'A picture in the text is gone. Take it out.'
  if (Object.keys(fields).length > 0) throw new AppError('invalid', 'Something this update names is gone.', fields)
}

type Words = Pick<PostContent, 'title' | 'body' | 'place' | 'authorId'>

/** Whether an update says exactly this; whether it is a key event is a mark and no word. */
export function hasWords(post: Words, content: Words): boolean {
  const wordsOf = ({ title, body, place, authorId }: Words) => [title, body, place, authorId]
  return isDeepStrictEqual(wordsOf(post), wordsOf(content))
}
