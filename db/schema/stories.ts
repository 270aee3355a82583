import { foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { AuthorId, PictureId, RevisionId, SectionId, StoryId, TopicId, UserId } from '@/lib/ids'
import type { Body } from '@/lib/body'
import { flag, id, instant, json } from './columns'
import { author } from './authors'
import { user } from './people'
import { picture } from './pictures'

export type StoryKind = 'news' | 'feature' | 'opinion' | 'explainer' | 'review' | 'gallery' | 'live'
/** Where a story stands on the desk. What the public sees is never read from it, see the view visible_story. */
export type DeskState = 'draft' | 'in_review' | 'ready' | 'published' | 'unpublished' | 'trashed'
export type SourceRole = 'agency' | 'original' | 'document' | 'confidential'
export type Source = {
  role: SourceRole
  name: string
  url: string | null
  /** Shown to readers. A confidential source never is. */
  isPublished: boolean
}
export type Pillar = 'news' | 'world' | 'opinion' | 'business' | 'science' | 'culture' | 'sport'

export const section = sqliteTable(
  'section',
  {
    id: id<SectionId>('id').primaryKey(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    /** Its colour. */
    pillar: text('pillar').$type<Pillar>().notNull(),
    position: integer('position').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [uniqueIndex('section_slug').on(t.slug), index('section_position').on(t.position)],
)

/** Slugs that sections had before: they redirect. */
export const formerSectionSlug = sqliteTable('former_section_slug', {
  slug: text('slug').primaryKey(),
  sectionId: id<SectionId>('section_id')
    .notNull()
    .references(() => section.id, { onDelete: 'cascade' }),
})

export const topic = sqliteTable(
  'topic',
  {
    id: id<TopicId>('id').primaryKey(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [uniqueIndex('topic_slug').on(t.slug), index('topic_name').on(t.name)],
)

/** Identity and publication. The words are in its revisions. */
export const story = sqliteTable(
  'story',
  {
    id: id<StoryId>('id').primaryKey(),
    /** Slug and date make the address; both are set when it is first published, the slug may be wished before. */
    slug: text('slug'),
    /** `yyyy-mm-dd` in the site's zone. */
    urlDate: text('url_date'),
    /** Published values once there is a live revision, else those of the working revision. */
    sectionId: id<SectionId>('section_id')
      .notNull()
      .references(() => section.id, { onDelete: 'restrict' }),
    kind: text('kind').$type<StoryKind>().notNull(),
    language: text('language').notNull(),
    deskState: text('desk_state').$type<DeskState>().notNull(),
    liveRevisionId: id<RevisionId>('live_revision_id'),
    workingRevisionId: id<RevisionId>('working_revision_id').notNull(),
    /** Approved to be seen from here on. Null: not approved. */
    publishAt: instant('publish_at'),
    unpublishAt: instant('unpublish_at'),
    embargoUntil: instant('embargo_until'),
    /** What was typed for publish_at: local wall time and zone, so that a change of zone rules can be told. */
    publishWall: text('publish_wall'),
    publishZone: text('publish_zone'),
    firstPublishedAt: instant('first_published_at'),
    /** When the live revision replaced an earlier one; null before the first update. */
    updatedAt: instant('updated_at'),
    /** When a live story ended; null while it runs. */
    liveEndedAt: instant('live_ended_at'),
    /** The last update of a live story, or the last edit of one; kept here so that lists need no second query. */
    liveUpdatedAt: instant('live_updated_at'),
    repliesAreOpen: flag('replies_are_open').notNull().default(true),
    /** A lead keeps the top of the front until another takes it or it ages out. */
    isLead: flag('is_lead').notNull().default(false),
    createdBy: id<UserId>('created_by').references(() => user.id, { onDelete: 'set null' }),
    createdAt: instant('created_at').notNull(),
    /** Last change of any kind, for the desk. */
    touchedAt: instant('touched_at').notNull(),
  },
  (t) => [
    uniqueIndex('story_address').on(t.urlDate, t.slug),
    index('story_publish').on(t.publishAt),
    index('story_unpublish').on(t.unpublishAt),
    index('story_embargo').on(t.embargoUntil),
    index('story_section_publish').on(t.sectionId, t.publishAt),
    index('story_desk').on(t.deskState, t.touchedAt),
    index('story_touched').on(t.touchedAt),
    index('story_lead').on(t.isLead, t.publishAt),
    index('story_created_by').on(t.createdBy, t.touchedAt),
    index('story_live_revision').on(t.liveRevisionId),
  ],
)

/** Addresses that stories had before: they redirect in one hop to where the story is now. */
export const formerAddress = sqliteTable(
  'former_address',
  {
    urlDate: text('url_date').notNull(),
    slug: text('slug').notNull(),
    storyId: id<StoryId>('story_id')
      .notNull()
      .references(() => story.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.urlDate, t.slug] }), index('former_address_story').on(t.storyId)],
)

export type RevisionReason = 'create' | 'autosave' | 'save' | 'publish' | 'restore' | 'seed'

/** The words of a story at one moment, with all that is edited along with them. Never changed after it is written. */
export const revision = sqliteTable(
  'revision',
  {
    id: id<RevisionId>('id').primaryKey(),
    storyId: id<StoryId>('story_id')
      .notNull()
      .references(() => story.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    headline: text('headline').notNull(),
    standfirst: text('standfirst'),
    kicker: text('kicker'),
    body: json<Body>('body').notNull(),
    sectionId: id<SectionId>('section_id')
      .notNull()
      .references(() => section.id, { onDelete: 'restrict' }),
    kind: text('kind').$type<StoryKind>().notNull(),
    language: text('language').notNull(),
    topicNames: json<string[]>('topic_names').notNull(),
    authorIds: json<AuthorId[]>('author_ids').notNull(),
    sources: json<Source[]>('sources').notNull(),
    pictureId: id<PictureId>('picture_id').references(() => picture.id, { onDelete: 'restrict' }),
    pictureCaption: text('picture_caption'),
    pictureCredit: text('picture_credit'),
    pictureAlt: text('picture_alt'),
    pictureIsDecorative: flag('picture_is_decorative').notNull().default(false),
    wordCount: integer('word_count').notNull(),
    /** SHA-256 of all the above: equal words make no new revision. */
    contentHash: text('content_hash').notNull(),
    reason: text('reason').$type<RevisionReason>().notNull(),
    parentId: id<RevisionId>('parent_id'),
    createdBy: id<UserId>('created_by').references(() => user.id, { onDelete: 'set null' }),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('revision_number').on(t.storyId, t.number),
    index('revision_picture').on(t.pictureId),
    index('revision_section').on(t.sectionId),
    index('revision_created_by').on(t.createdBy),
    foreignKey({ name: 'revision_parent', columns: [t.parentId], foreignColumns: [t.id] }).onDelete('set null'),
    index('revision_parent').on(t.parentId),
  ],
)

/** Bylines, topics and published sources of the live revision, as rows, so that lists need no scan. */
export const storyByline = sqliteTable(
  'story_byline',
  {
    storyId: id<StoryId>('story_id')
      .notNull()
      .references(() => story.id, { onDelete: 'cascade' }),
    authorId: id<AuthorId>('author_id')
      .notNull()
      .references(() => author.id, { onDelete: 'restrict' }),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.authorId] }), index('story_byline_author').on(t.authorId)],
)

export const storyTopic = sqliteTable(
  'story_topic',
  {
    storyId: id<StoryId>('story_id')
      .notNull()
      .references(() => story.id, { onDelete: 'cascade' }),
    topicId: id<TopicId>('topic_id')
      .notNull()
      .references(() => topic.id, { onDelete: 'restrict' }),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.topicId] }), index('story_topic_topic').on(t.topicId)],
)

export const storySource = sqliteTable(
  'story_source',
  {
    storyId: id<StoryId>('story_id')
      .notNull()
      .references(() => story.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    role: text('role').$type<SourceRole>().notNull(),
    name: text('name').notNull(),
    url: text('url'),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.position] })],
)
