import type { author } from '@/db/schema'
import { findPictureFiles } from './picture-of'
import type { PublicByline } from './types'

type AuthorRow = typeof author.$inferSelect

/** Authors as readers may see them, in the same order; one query for all portraits, whose tags it records. */
export async function publicBylines(authors: readonly AuthorRow[]): Promise<PublicByline[]> {
  const files = await findPictureFiles(authors.flatMap(({ portraitId }) => portraitId ?? []))
  return authors.map(({ name, slug, roleLine, bio, portraitId }) => {
    return { name, slug, roleLine, bio, portrait: (portraitId && files.get(portraitId)) || null }
  })
}
