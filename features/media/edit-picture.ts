import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { touch } from '@/db/touch'
import { picture } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { AppError } from '@/lib/errors'
import type { PictureId } from '@/lib/ids'
import { tag } from '@/lib/tags'
import { editPictureSchema } from './input'

/**
 * Change a picture's default texts and focal point. Stories keep the texts they were given; the focal
 * point moves everywhere, so pages that show the picture are made anew.
 * @throws AppError `not_found`, `forbidden`, `invalid`.
 */
export async function editPicture(actor: Actor, input: unknown): Promise<{ pictureId: PictureId }> {
  demand(actor, 'addPictures')
  const parsed = editPictureSchema.safeParse(input)
  if (!parsed.success)
    throw new AppError('invalid', parsed.error.issues[0]?.message ?? 'Some of this needs another look.')
  const { pictureId, ...change } = parsed.data
  return transaction(async (tx) => {
    const [row] = await tx.select({ createdBy: picture.createdBy }).from(picture).where(eq(picture.id, pictureId))
    if (!row) throw new AppError('not_found', 'There is no such picture.')
    demand(actor, 'editPicture', row)
    await tx.update(picture).set(change).where(eq(picture.id, pictureId))
    await recordHistory(tx, actor, { verb: 'edit', thingKind: 'picture', thingId: pictureId })
    await touch(tx, tag.picture(pictureId))
    return { pictureId }
  })
}
