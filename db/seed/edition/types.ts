import type { SceneName } from '@/db/seed/art/scene-names'

/** Pillar of a section: it decides the colour of kickers and rules. */
type SeedPillar = 'news' | 'world' | 'opinion' | 'business' | 'science' | 'culture' | 'sport'

export type SeedSection = { slug: string; name: string; pillar: SeedPillar; description: string }

export type SeedAuthor = { slug: string; name: string; role: string; bio: string }

export type SeedMark =
  { type: 'bold' } | { type: 'italic' } | { type: 'code' } | { type: 'link'; attrs: { href: string } } // 'story:<slug>' or https://….example/

export type SeedText = { type: 'text'; text: string; marks?: SeedMark[] }
export type SeedInline = SeedText | { type: 'hardBreak' }

export type SeedParagraph = { type: 'paragraph'; content: SeedInline[] }
export type SeedListItem = { type: 'listItem'; content: SeedParagraph[] }

/** The same node as in a stored body, except that the picture is named by `art` in place of `pictureId`. */
export type SeedFigure = {
  type: 'figure'
  attrs: {
    art: SceneName
    caption: string
    credit: string
    alt: string
    decorative: boolean
    width: 'text' | 'wide'
  }
}

/** Rows of equal length; a heading is a `tableHeader`. */
export type SeedTableCell = { type: 'tableCell' | 'tableHeader'; content: [SeedParagraph] }
export type SeedTable = {
  type: 'table'
  attrs: { caption: string }
  content: { type: 'tableRow'; content: SeedTableCell[] }[]
}

export type SeedBlock =
  | SeedParagraph
  | { type: 'heading'; attrs: { level: 2 | 3 }; content: SeedText[] }
  | { type: 'blockquote'; attrs: { kind: 'quote' | 'pull' }; content: SeedParagraph[] }
  | { type: 'bulletList' | 'orderedList'; content: SeedListItem[] }
  | SeedFigure
  | SeedTable
  | { type: 'codeBlock'; attrs: { language: string | null }; content: { type: 'text'; text: string }[] }
  | { type: 'seeAlso'; attrs: { href: string; text: string; storyId: null } } // 'story:<slug>' or https://….example/
  | { type: 'horizontalRule' }

export type SeedBody = { type: 'doc'; content: SeedBlock[] }

type SeedSource = {
  role: 'agency' | 'original' | 'document'
  name: string
  url: string | null
  isPublished: boolean
}

export type SeedPicture = { art: SceneName; caption: string; credit: string; alt: string }

/** An update of a live story. */
type SeedUpdate = {
  /** Age at the first start, in minutes; less than that of the story. */
  minutesAgo: number
  /** May be empty. */
  title: string
  body: SeedBody
  /** Slug of an author. */
  by: string
  place?: string
  isKey?: boolean
  isPinned?: boolean
}

export type SeedStory = {
  slug: string
  /** Slug of a section in `sections`. */
  section: string
  kind: 'news' | 'feature' | 'opinion' | 'explainer' | 'review' | 'gallery' | 'live'
  language: 'en' | 'ar' | 'ja'
  dir: 'ltr' | 'rtl'
  headline: string
  kicker: string
  standfirst: string
  /** Slugs of `authors`, in the order of the byline. */
  bylines: string[]
  /** Names of topics; equal names are one topic. */
  topics: string[]
  /** Age at the first start, in minutes. */
  minutesAgo: number
  /** Age of the last update at the first start, in minutes; always less than `minutesAgo`. */
  updatedMinutesAgo?: number
  body: SeedBody
  sources: SeedSource[]
  mainPicture?: SeedPicture
  isLead?: boolean
  /** Of a live story, oldest first. */
  updates?: SeedUpdate[]
  /** Oldest first; younger than the story. */
  corrections?: { minutesAgo: number; text: string }[]
}

/** A page of the paper about itself; links as in a story. */
export type SeedPage = { slug: string; title: string; body: SeedBody }

export type SeedReply = {
  /** Unique in the edition; `parent` points at it. */
  key: string
  parent: string | null
  /** Slug of a story. */
  story: string
  name: string
  email: string
  text: string
  /** Minutes after the story was published; always less than its `minutesAgo`. */
  minutesAfter: number
  state: 'approved' | 'pending' | 'spam'
}

export type SeedEdition = {
  name: string
  tagline: string
  about: string
  sections: SeedSection[]
  pages: SeedPage[]
  authors: SeedAuthor[]
  /** Newest first. */
  stories: SeedStory[]
  /** A parent always stands before its replies. */
  replies: SeedReply[]
}
