import { createHash } from 'node:crypto'
import type { revision } from '@/db/schema'
import { bodyText, countWords } from '@/lib/body'
import { foldName } from '@/lib/slug'
import type { StoryContent } from './types'

export type RevisionRow = typeof revision.$inferSelect

/** The typed part of a revision. */
export function contentOf(row: RevisionRow): StoryContent {
  return {
    headline: row.headline,
    standfirst: row.standfirst,
    kicker: row.kicker,
    body: row.body,
    sectionId: row.sectionId,
    kind: row.kind,
    language: row.language,
    topicNames: row.topicNames,
    authorIds: row.authorIds,
    sources: row.sources,
    pictureId: row.pictureId,
    pictureCaption: row.pictureCaption,
    pictureCredit: row.pictureCredit,
    pictureAlt: row.pictureAlt,
    pictureIsDecorative: row.pictureIsDecorative,
  }
}

/** The content as it is kept: each topic and each author once, in the order given. */
export function tidy(content: StoryContent): StoryContent {
  const folded = content.topicNames.map(foldName)
  const topicNames = content.topicNames.filter((_, index) => folded.indexOf(folded[index]!) === index)
  return { ...content, topicNames, authorIds: [...new Set(content.authorIds)] }
}

/** SHA-256 in hex of the content, the same for equal content whatever the order of its keys. */
export function contentHash(content: StoryContent): string {
  return createHash('sha256').update(canonical(content)).digest('hex')
}

/** Words of the body. */
export function wordCount(content: StoryContent): number {
  return countWords(bodyText(content.body), content.language)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
