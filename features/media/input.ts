import { z } from 'zod'
import { idSchema, type PictureId } from '@/lib/ids'

/** Most bytes of one upload. */
export const MAX_UPLOAD_BYTES = 15 * 1024 * 1024
/** Most pixels of one upload: 50 megapixels. A larger one is refused before it is decoded. */
export const MAX_UPLOAD_PIXELS = 50_000_000
/** What the file chooser offers; the server looks at the bytes, not at this. */
export const UPLOAD_TYPES = 'image/jpeg,image/png,image/webp,image/gif'
export const REFUSED_TYPE = 'This is not a picture we can use. Choose a JPEG, PNG, WebP or GIF file.'

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
