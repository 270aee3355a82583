import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { picture } from '@/db/schema'
import { AppError } from '@/lib/errors'
import type { PictureId } from '@/lib/ids'

/** See that a portrait is in the library, or that there is none. @throws AppError `invalid` */
export async function demandPortrait(tx: Tx, portraitId: PictureId | null): Promise<void> {
  if (portraitId === null || (await tx.$count(picture, eq(picture.id, portraitId))) > 0) return
  const words = 'This picture is gone. Choose another.'
  throw new AppError('invalid', words, { portraitId: words })
}
