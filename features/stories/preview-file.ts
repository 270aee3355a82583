import type { PublicPicture } from './types'

/** Wide enough for every network and feed reader that shows a preview. */
const PREVIEW_WIDTH = 1200

/** The JPEG of a picture that previews and feeds name: the smallest that is wide enough, else the widest. */
export function previewFile(picture: PublicPicture | null): { url: string; width: number; height: number } | null {
  const file = picture?.jpg.find(({ width }) => width >= PREVIEW_WIDTH) ?? picture?.jpg.at(-1)
  if (!picture || !file) return null
  return { ...file, height: Math.round((file.width * picture.height) / picture.width) }
}
