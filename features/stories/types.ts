import type { DeskState, Pillar, RevisionReason, Source, StoryKind } from '@/db/schema'
import type { StoryCorrection } from '@/features/corrections/types'
import type { Body } from '@/lib/body'
import type { AppErrorCode } from '@/lib/errors'
import type { AuthorId, PictureId, RevisionId, SectionId, StoryId, UserId } from '@/lib/ids'

/** A picture as a page needs it. */
export type PublicPicture = {
  /** Smallest first. */
  avif: { url: string; width: number }[]
  /** Smallest first; only pictures that were taken in before AVIF have them. */
  webp: { url: string; width: number }[]
  /** `src` of the fallback. */
  jpg: { url: string; width: number }[]
  width: number
  height: number
  alt: string
  caption: string
  credit: string
  /** 0 to 1. */
  focalX: number
  focalY: number
}

/** The files of a picture, without the words that a story gives it. */
export type PictureFile = Pick<PublicPicture, 'avif' | 'webp' | 'jpg' | 'width' | 'height' | 'focalX' | 'focalY'>

/** A byline shown to readers. */
export type PublicByline = {
  name: string
  slug: string
  roleLine: string | null
  bio: string | null
  portrait: PictureFile | null
}

/** What a list shows of a story. Dates are ISO 8601 in UTC; pages print them in the site's zone. */
export type StoryCard = {
  id: StoryId
  url: string
  headline: string
  standfirst: string | null
  kicker: string | null
  kind: StoryKind
  /** A live story that has not ended. */
  isRunning: boolean
  language: string
  dir: 'ltr' | 'rtl'
  section: { id: SectionId; slug: string; name: string; pillar: Pillar }
  bylines: PublicByline[]
  picture: PublicPicture | null
  publishedAt: string
  /** The last update of the words; of a live story that of its updates, if it is later. */
  updatedAt: string | null
  replyCount: number
}

/** A body block that a page can print without asking the store again. */
export type ResolvedBody = {
  body: Body
  pictures: Record<PictureId, PublicPicture>
  /** For each "See also" that names one of our stories and may be seen: the story as it is now. */
  related: Record<StoryId, StoryCard>
}

/** All that a story page shows. */
export type PublicStory = StoryCard &
  ResolvedBody & {
    sources: { role: Exclude<Source['role'], 'confidential'>; name: string; url: string | null }[]
    topics: { slug: string; name: string; url: string }[]
    corrections: StoryCorrection[]
    wordCount: number
    readingMinutes: number
    /** False when closed by hand, by age or for the whole site. */
    repliesAreOpen: boolean
    repliesClosedBecause: string | null
  }

/** The part of a story that is typed: what a revision keeps. */
export type StoryContent = {
  headline: string
  standfirst: string | null
  kicker: string | null
  body: Body
  sectionId: SectionId
  kind: StoryKind
  language: string
  topicNames: string[]
  authorIds: AuthorId[]
  sources: Source[]
  pictureId: PictureId | null
  pictureCaption: string | null
  pictureCredit: string | null
  pictureAlt: string | null
  pictureIsDecorative: boolean
}

/** A story as its editor works on it. */
export type WorkingStory = {
  id: StoryId
  revisionId: RevisionId
  revisionNumber: number
  content: StoryContent
  deskState: DeskState
  slug: string | null
  url: string | null
  publishAt: string | null
  unpublishAt: string | null
  publishWall: string | null
  publishZone: string | null
  firstPublishedAt: string | null
  /** True when the public sees it now, or will at publishAt. */
  isLive: boolean
  /** True when the working revision is not the live one. */
  hasUnpublishedChanges: boolean
  repliesAreOpen: boolean
  isLead: boolean
  createdBy: UserId | null
  savedAt: string
  /** What the present actor may do with it. */
  canEdit: boolean
  canPublish: boolean
}

/** A row of the desk list. */
export type DeskRow = {
  id: StoryId
  headline: string
  slug: string | null
  section: { name: string; pillar: Pillar }
  kind: StoryKind
  authors: string[]
  creator: string | null
  deskState: DeskState
  stage: DeskStage
  words: number
  publishAt: string | null
  touchedAt: string
  url: string | null
}

/** The tabs of the desk. `scheduled` and `live` are both `published` to the store; the clock parts them. */
export type DeskStage = 'draft' | 'in_review' | 'ready' | 'scheduled' | 'live' | 'unpublished' | 'trashed'

/** What an editor's call gives back: what changed, or why not, in words and by field. */
export type Answer<T> =
  { ok: true; data: T } | { ok: false; code: AppErrorCode; message: string; fields: Readonly<Record<string, string>> }

export type CreatedStory = { storyId: StoryId; revisionId: RevisionId }
export type SavedStory = { revisionId: RevisionId; revisionNumber: number; savedAt: string }
export type PublishedStory = {
  storyId: StoryId
  /** Where readers find it, now or from `publishAt` on. */
  url: string
  publishAt: string
  isScheduled: boolean
}

/** A page of the desk list. `total` counts all pages. */
export type DeskPage = { rows: DeskRow[]; total: number; page: number; pages: number }
export type DeskCounts = Record<DeskStage, number>

/** A line of the list of a story's revisions. */
export type RevisionRow = {
  id: RevisionId
  number: number
  headline: string
  words: number
  reason: RevisionReason
  by: string | null
  at: string
  isLive: boolean
  isWorking: boolean
}

/** Which revision is looked at. `newest`: the number of the story's last one. */
export type OldRevision = Omit<RevisionRow, 'headline' | 'words'> & { newest: number }

/** A story that a link or a "See also" line can name. `when` is null for a draft, which has no address yet. */
export type LinkChoice = { id: StoryId; headline: string; url: string | null; when: string | null }
