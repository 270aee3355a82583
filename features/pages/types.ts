import type { SitePageId } from '@/lib/ids'
import type { ResolvedBody } from '@/features/stories/types'
import type { PageContent } from './input'

/** A page in the newsroom's list. Instants as ISO 8601. */
export type PageRow = {
  id: SitePageId
  slug: string
  title: string
  words: number
  updatedAt: string
  updatedBy: string | null
}
/** A page that readers have no more. */
export type RemovedPage = { id: SitePageId; slug: string; title: string; words: number; removedAt: string }
/** Words that a later save has replaced. */
export type PageVersion = { version: number; title: string; words: number; savedAt: string; savedBy: string | null }
/** A page as its editor has it. */
export type WorkingPage = {
  id: SitePageId
  slug: string
  language: string
  version: number
  savedAt: string
  content: PageContent
}
export type SavedPage = { version: number; savedAt: string }
/** A page as readers have it. */
export type PublicPage = ResolvedBody & {
  slug: string
  url: string
  title: string
  /** Its first words, for those who only see a link to it. */
  summary: string
  language: string
  dir: 'ltr' | 'rtl'
  updatedAt: string
}
