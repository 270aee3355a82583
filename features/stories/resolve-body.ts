import { inArray } from 'drizzle-orm'
import { visibleStory } from '@/db/schema'
import type { PublicSection } from '@/features/settings/public'
import type { Body } from '@/lib/body'
import type { PictureId, StoryId } from '@/lib/ids'
import { recordTags, tag } from '@/lib/tags'
import { cardQuery } from './card-query'
import { toCards } from './cards'
import { findPictureFiles, pictureOf } from './picture-of'
import type { PictureFile, ResolvedBody } from './types'

/** The pictures that a body names. */
export function pictureIdsOf(body: Body): PictureId[] {
  return body.content.flatMap((block) => (block.type === 'figure' ? [block.attrs.pictureId as PictureId] : []))
}

/**
 * A body with all it needs to be printed: its pictures with this story's words, and where the stories of its
 * "See also" lines are now. A story that may not be seen is left out, so its line is. Records their tags.
 */
export async function resolveBody(body: Body, sections: readonly PublicSection[]): Promise<ResolvedBody> {
  const [files, related] = await Promise.all([findPictureFiles(pictureIdsOf(body)), findRelated(body, sections)])
  return { body, pictures: picturesOf(body, files), related }
}

function picturesOf(body: Body, files: Map<PictureId, PictureFile>): ResolvedBody['pictures'] {
  const pictures: ResolvedBody['pictures'] = {}
  for (const block of body.content) {
    if (block.type !== 'figure') continue
    const id = block.attrs.pictureId as PictureId
    const picture = pictureOf(files.get(id), { ...block.attrs, isDecorative: block.attrs.decorative })
    if (picture) pictures[id] = picture
  }
  return pictures
}

async function findRelated(body: Body, sections: readonly PublicSection[]): Promise<ResolvedBody['related']> {
  const ids = body.content.flatMap((block) =>
    block.type === 'seeAlso' && block.attrs.storyId ? [block.attrs.storyId as StoryId] : [],
  )
  const related: ResolvedBody['related'] = {}
  if (ids.length === 0) return related
  // Those that cannot be seen too: the line is there when they are.
  recordTags(...ids.map(tag.story))
  const wanted = [...new Set(ids)]
  const rows = await cardQuery(inArray(visibleStory.id, wanted), wanted.length)
  for (const card of await toCards(rows, sections)) related[card.id] = card
  return related
}
