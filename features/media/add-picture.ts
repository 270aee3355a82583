import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import { db, transaction } from '@/db/client'
import { picture } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { newId, type PictureId } from '@/lib/ids'
import { MAX_UPLOAD_BYTES } from './input'
import { refusal } from './refusal'
import { renderPicture } from './render'
import { sniffFormat } from './sniff'
import { keepOriginal, mediaFolder } from './storage'

/** Default texts of a new picture. */
export type PictureTexts = {
  alt?: string | null
  caption?: string | null
  credit?: string | null
  isDecorative?: boolean
}

/**
 * Take in a picture: the bytes are looked at, decoded in a process of their own and encoded anew without
 * metadata; the original stays private. The same bytes again are the same picture.
 * @throws AppError `invalid` with a sentence for the person when the file is refused.
 */
export async function addPicture(
  actor: Actor,
  bytes: Uint8Array,
  texts: PictureTexts = {},
): Promise<{ pictureId: PictureId; isNew: boolean }> {
  demand(actor, 'addPictures')
  if (bytes.byteLength > MAX_UPLOAD_BYTES) throw refusal('bytes')
  const format = sniffFormat(bytes)
  if (!format) throw refusal('type')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = await findByHash(sha256)
  if (known) return { pictureId: known, isNew: false }

  const hash = sha256.slice(0, 32)
  const source = await keepOriginal(hash, format, bytes)
  const rendered = await renderPicture({ source, folder: mediaFolder(), hash }).catch(async (error: unknown) => {
    await rm(source, { force: true })
    throw error
  })
  return transaction(async (tx) => {
    const meanwhile = await findByHash(sha256)
    if (meanwhile) return { pictureId: meanwhile, isNew: false }
    const pictureId = newId<PictureId>()
    await tx.insert(picture).values({
      id: pictureId,
      sha256,
      width: rendered.width,
      height: rendered.height,
      renditions: rendered.renditions,
      alt: texts.alt ?? null,
      isDecorative: texts.isDecorative ?? false,
      caption: texts.caption ?? null,
      credit: texts.credit ?? null,
      createdBy: actor.kind === 'user' ? actor.userId : null,
      createdAt: now(),
    })
    await recordHistory(tx, actor, {
      verb: 'add',
      thingKind: 'picture',
      thingId: pictureId,
      detail: { width: rendered.width, height: rendered.height },
    })
    return { pictureId, isNew: true }
  })
}

async function findByHash(sha256: string): Promise<PictureId | null> {
  const [row] = await db.select({ id: picture.id }).from(picture).where(eq(picture.sha256, sha256))
  return row?.id ?? null
}
