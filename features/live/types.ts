import type { PublicByline, ResolvedBody } from '@/features/stories/types'
import type { Body } from '@/lib/body'
import type { AuthorId, LivePostId } from '@/lib/ids'

/** An update as readers see it. Instants are ISO 8601 in UTC. */
export type LivePost = {
  id: LivePostId
  title: string
  body: Body
  place: string | null
  isKey: boolean
  byline: PublicByline | null
  at: string
  editedAt: string | null
  /** The id of its element. */
  anchor: string
  /** An address that stays true while newer ones come. */
  path: string
}

/** What the list of key events says of one; `href` leads down the page, or to the page that it is on. */
export type KeyEvent = Pick<LivePost, 'id' | 'title' | 'at'> & { href: string }

/** A page of a live story's updates. `pictures` and `related` serve all of its posts. */
export type LivePage = Pick<ResolvedBody, 'pictures' | 'related'> & {
  /** Where the first page is; the others are its `?before=`. */
  path: string
  /** Newest first, without the pinned one on the first page. */
  posts: LivePost[]
  /** "Where things stand"; on the first page only. */
  pinned: LivePost | null
  /** Newest first. */
  keyEvents: KeyEvent[]
  /** Of all pages. */
  total: number
  beganAt: string | null
  lastAt: string | null
  endedAt: string | null
  /** The `before` of the page after this one, or null at the end. */
  next: string | null
  isFirst: boolean
}

/** The one line under the navigation that says what is going on. */
export type LiveStrip = {
  storyId: string
  url: string
  headline: string
  language: string
  dir: 'ltr' | 'rtl'
  at: string
}

/** An update as its editor works on it. */
export type DeskPost = {
  id: LivePostId
  title: string
  body: Body
  place: string | null
  authorId: AuthorId | null
  byline: string | null
  isKey: boolean
  isPinned: boolean
  version: number
  at: string
  editedAt: string | null
  /** Who reworded it last. */
  editedBy: string | null
  /** How many earlier wordings are kept. */
  earlier: number
  isRemoved: boolean
  /** What the present actor may do with it. */
  canChange: boolean
}

/** What an update said until it was reworded. */
export type PostVersion = Pick<DeskPost, 'title' | 'body' | 'place' | 'byline'> & {
  version: number
  replacedAt: string
  replacedBy: string | null
}

export type DeskLive = {
  posts: DeskPost[]
  /** The `before` of the page after this one, or null at the end. */
  next: string | null
  isFirst: boolean
  endedAt: string | null
  isKindLive: boolean
  canPost: boolean
  canPublish: boolean
}
