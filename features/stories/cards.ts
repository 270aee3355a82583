import type { PublicSection } from '@/features/settings/public'
import { directionOf } from '@/lib/languages'
import { recordDue, recordTags, tag } from '@/lib/tags'
import type { CardRow } from './card-query'
import { findPictureFiles, pictureOf } from './picture-of'
import { bylinesOf, replyCountsOf } from './story-facts'
import { storyPath } from '@/lib/story-path'
import type { StoryCard } from './types'

/**
 * Rows of the card query as cards, in the same order: three more queries in all, however many cards.
 * Records each story's tag and when it comes down.
 */
export async function toCards(rows: CardRow[], sections: readonly PublicSection[]): Promise<StoryCard[]> {
  const ids = rows.map((row) => row.id)
  recordTags(...ids.map(tag.story))
  if (rows.length === 0) return []
  const [files, bylines, replies] = await Promise.all([
    findPictureFiles(rows.flatMap((row) => row.pictureId ?? [])),
    bylinesOf(ids),
    replyCountsOf(ids),
  ])
  return rows.flatMap((row) => {
    const section = sections.find(({ id }) => id === row.sectionId)
    if (!section) return []
    recordDue(row.unpublishAt)
    return {
      id: row.id,
      url: storyPath({ sectionSlug: section.slug, urlDate: row.urlDate, slug: row.slug }),
      headline: row.headline,
      standfirst: row.standfirst,
      kicker: row.kicker,
      kind: row.kind,
      isRunning: row.kind === 'live' && row.liveEndedAt === null,
      language: row.language,
      dir: directionOf(row.language),
      section: { id: section.id, slug: section.slug, name: section.name, pillar: section.pillar },
      bylines: bylines.get(row.id) ?? [],
      picture: row.pictureId
        ? pictureOf(files.get(row.pictureId), {
            caption: row.pictureCaption,
            credit: row.pictureCredit,
            alt: row.pictureAlt,
            isDecorative: row.pictureIsDecorative,
          })
        : null,
      publishedAt: row.firstPublishedAt.toISOString(),
      updatedAt: row.updatedAt?.toISOString() ?? null,
      replyCount: replies.get(row.id) ?? 0,
    }
  })
}
