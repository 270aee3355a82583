import { z } from 'zod'
import { idSchema, type PictureId } from '@/lib/ids'

/** Most bytes of one upload. */
export const MAX_UPLOAD_BYTES = 15 * 1024 * 1024
/** Most pixels of one upload: 50 megapixels. A larger one is refused before it is decoded. */
export const MAX_UPLOAD_PIXELS = 50_000_000
/** What the file chooser offers; the server looks at the bytes, not at this. */
export const UPLOAD_TYPES = 'image/jpeg,image/png,image/webp,image/gif'

/** Why an upload is refused, in words for the person. */
export const UPLOAD_PROBLEMS = {
  type: 'This is not a picture we can use. Choose a JPEG, PNG, WebP or GIF file.',
  bytes: 'This file is too large: at most 15 MB.',
  size: 'This picture has too many pixels: at most 50 million.',
  damaged: 'This file is damaged or is not a picture. Export it again as a JPEG and try once more.',
  unread: 'The picture could not be read now. Nothing is known against the file: try again in a minute.',
} as const

export type UploadProblem = keyof typeof UPLOAD_PROBLEMS

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `At most ${max} characters.`)
    .transform((text) => text || null)

export const editPictureSchema = z.strictObject({
  pictureId: idSchema<PictureId>(),
  alt: line(400),
  isDecorative: z
    .union([z.boolean(), z.literal('on')])
    .default(false)
    .transform(Boolean),
  caption: line(600),
  credit: line(200),
  licence: line(200),
  focalX: z.coerce.number().min(0).max(1),
  focalY: z.coerce.number().min(0).max(1),
})

/** Query of the library; what does not parse is left out. */
export const listPicturesSchema = z.object({ before: idSchema<PictureId>().optional().catch(undefined) })

/** Query of the library page; what does not parse is left out. */
export const libraryQuerySchema = listPicturesSchema.extend({
  picture: idSchema<PictureId>().optional().catch(undefined),
  /** What was wrong with an upload from a plain form. */
  problem: z
    .enum(Object.keys(UPLOAD_PROBLEMS) as UploadProblem[])
    .optional()
    .catch(undefined),
})

/** A picture as the library and the editor's chooser show it. */
export type LibraryPicture = {
  id: PictureId
  url: string
  largeUrl: string
  width: number
  height: number
  alt: string | null
  isDecorative: boolean
  caption: string | null
  credit: string | null
  licence: string | null
  focalX: number
  focalY: number
  addedAt: string
  addedBy: string | null
}
