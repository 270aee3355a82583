import { and, desc, eq, lt, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { picture, user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { AppError } from '@/lib/errors'
import type { PictureId } from '@/lib/ids'
import type { LibraryPicture } from './input'
import { mediaUrl } from './storage'

const PAGE_SIZE = 40
type Row = { picture: typeof picture.$inferSelect; addedBy: string | null }

/** The library, newest first, 40 at a time; `before` is the id of the last one seen. */
export async function listPictures(
  actor: Actor,
  before?: PictureId,
): Promise<{ pictures: LibraryPicture[]; next: PictureId | null }> {
  demand(actor, 'addPictures')
  const last = before ? (await selectPicture().where(eq(picture.id, before)))[0]?.picture : undefined
  const older =
    last &&
    or(lt(picture.createdAt, last.createdAt), and(eq(picture.createdAt, last.createdAt), lt(picture.id, last.id)))
  const rows = await selectPicture()
    .where(older)
    .orderBy(desc(picture.createdAt), desc(picture.id))
    .limit(PAGE_SIZE + 1)
  const pictures = rows.slice(0, PAGE_SIZE).map(toLibraryPicture)
  return { pictures, next: rows.length > PAGE_SIZE ? pictures[pictures.length - 1]!.id : null }
}

/**
 * One picture of the library.
 * @throws AppError `not_found`.
 */
export async function getPicture(actor: Actor, pictureId: PictureId): Promise<LibraryPicture> {
  demand(actor, 'addPictures')
  const [row] = await selectPicture().where(eq(picture.id, pictureId))
  if (!row) throw new AppError('not_found', 'There is no such picture.')
  return toLibraryPicture(row)
}

function selectPicture() {
  return db
    .select({ picture, addedBy: user.name })
    .from(picture)
    .leftJoin(user, eq(user.id, picture.createdBy))
    .$dynamic()
}

function toLibraryPicture({ picture: row, addedBy }: Row): LibraryPicture {
  // Pictures taken in before AVIF have WebP files beside their JPEGs.
  const files = row.renditions.filter(({ format }) => format !== 'jpg').sort((a, b) => a.width - b.width)
  const large = files[files.length - 1]!
  const small = files.find(({ width }) => width >= 640) ?? large
  return {
    id: row.id,
    url: mediaUrl(small.file),
    largeUrl: mediaUrl(large.file),
    width: row.width,
    height: row.height,
    alt: row.alt,
    isDecorative: row.isDecorative,
    caption: row.caption,
    credit: row.credit,
    licence: row.licence,
    focalX: row.focalX,
    focalY: row.focalY,
    addedAt: row.createdAt.toISOString(),
    addedBy,
  }
}
