import type { Metadata } from 'next'
import { SHARE_HEIGHT, SHARE_WIDTH } from '@/features/share/card'
import type { Share } from '@/features/share/share-path'

/** The picture of a page for link previews, as a head names it. */
export function shareImages({ path, alt }: Share): Pick<NonNullable<Metadata['openGraph']>, 'images'> {
  const type = path.endsWith('.jpg') ? 'image/jpeg' : 'image/png'
  return { images: [{ url: path, width: SHARE_WIDTH, height: SHARE_HEIGHT, alt, type }] }
}
