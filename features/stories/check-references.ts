import { inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { author, picture, section } from '@/db/schema'
import { AppError } from '@/lib/errors'
import type { PictureId } from '@/lib/ids'
import type { StoryContent } from './types'

/**
 * See that all that the content names is there.
 * @throws AppError `invalid` with a sentence for each field that names something that is gone.
 */
export async function checkReferences(tx: Tx, content: StoryContent): Promise<void> {
  const fields: Record<string, string> = {}
  const sections = await tx
    .select({ id: section.id })
    .from(section)
    .where(inArray(section.id, [content.sectionId]))
  if (sections.length === 0) fields.sectionId = 'This section is gone. Choose another.'
  const authors = await tx.select({ id: author.id }).from(author).where(inArray(author.id, content.authorIds))
  if (authors.length < content.authorIds.length) fields.authorIds = 'One of the bylines is gone. Take it out.'

  const inBody = content.body.content.flatMap((block) =>
    block.type === 'figure' ? [block.attrs.pictureId.toLowerCase() as PictureId] : [],
  )
  const wanted = new Set(content.pictureId ? [...inBody, content.pictureId] : inBody)
  const rows = await tx
    .select({ id: picture.id })
    .from(picture)
    .where(inArray(picture.id, [...wanted]))
  const found = new Set(rows.map((row) => row.id))
  if (content.pictureId && !found.has(content.pictureId)) fields.pictureId = 'This picture is gone. Choose another.'
  if (inBody.some((id) => !found.has(id))) fields.body = 'A picture in the text is gone. Take it out.'

  if (Object.keys(fields).length > 0) throw new AppError('invalid', 'Something this story names is gone.', fields)
}
