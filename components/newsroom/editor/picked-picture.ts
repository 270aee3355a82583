import type { PictureId } from '@/lib/ids'

/** A picture as the library hands it to the editor: where to show it from, and its default texts. */
export type PickedPicture = {
  id: PictureId
  url: string
  /** px */
  width: number
  height: number
  alt: string
  caption: string
  credit: string
  decorative: boolean
}
