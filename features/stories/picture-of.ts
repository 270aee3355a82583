import { inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { picture, type Rendition } from '@/db/schema'
import { mediaUrl } from '@/features/media/storage'
import { nowMs } from '@/lib/clock'
import type { PictureId } from '@/lib/ids'
import { recordDue, recordTags, tag } from '@/lib/tags'
import type { PictureFile, PublicPicture } from './types'

type Words = { caption: string | null; credit: string | null; alt: string | null; isDecorative: boolean }

/**
 * The files of pictures, in one query. What has no file yet, or whose rights have run out, is left out.
 * Records the tags of the pictures and when their rights end.
 */
export async function findPictureFiles(ids: readonly PictureId[]): Promise<Map<PictureId, PictureFile>> {
  const wanted = [...new Set(ids)]
  const files = new Map<PictureId, PictureFile>()
  if (wanted.length === 0) return files
  recordTags(...wanted.map(tag.picture))
  for (const row of await db.select().from(picture).where(inArray(picture.id, wanted))) {
    if (row.rightsExpireAt && row.rightsExpireAt.getTime() <= nowMs()) continue
    recordDue(row.rightsExpireAt)
    const { width, height, focalX, focalY } = row
    const avif = listFiles(row.renditions, 'avif')
    const webp = listFiles(row.renditions, 'webp')
    const jpg = listFiles(row.renditions, 'jpg')
    if (jpg.length > 0) files.set(row.id, { avif, webp, jpg, width, height, focalX, focalY })
  }
  return files
}

/** A picture as it stands in a story: the file, with the words that this story gives it. */
export function pictureOf(file: PictureFile | undefined, words: Words): PublicPicture | null {
  if (!file) return null
  const { caption, credit, alt, isDecorative } = words
  return { ...file, alt: isDecorative ? '' : (alt ?? ''), caption: caption ?? '', credit: credit ?? '' }
}

function listFiles(renditions: Rendition[], format: Rendition['format']): { url: string; width: number }[] {
  return renditions
    .filter((rendition) => rendition.format === format)
    .sort((a, b) => a.width - b.width)
    .map(({ file, width }) => ({ url: mediaUrl(file), width }))
}
