import type { PublicPicture, ResolvedBody } from '@/features/stories/types'
import type { PictureId } from '@/lib/ids'

/** A picture of a gallery with the words of its place, and which block of the body it is. */
export type Frame = { index: number; picture: PublicPicture }

/** The figures of a body in order, as a gallery counts them: one whose picture may not be shown is not counted. */
export function framesOf(body: ResolvedBody['body'], pictures: ResolvedBody['pictures']): Frame[] {
  return body.content.flatMap((block, index) => {
    if (block.type !== 'figure') return []
    const { pictureId, caption, credit, alt, decorative } = block.attrs
    const found = pictures[pictureId as PictureId]
    return found ? [{ index, picture: { ...found, caption, credit, alt: decorative ? '' : alt } }] : []
  })
}
