import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Body } from '@/lib/body'
import type { AuthorId, LivePostId, StoryId, UserId } from '@/lib/ids'
import { author } from './authors'
import { flag, id, instant, json } from './columns'
import { user } from './people'
import { story } from './stories'

/** An update of a live story. It is public while its story is, unless it was removed. */
export const livePost = sqliteTable(
  'live_post',
  {
    id: id<LivePostId>('id').primaryKey(),
    storyId: id<StoryId>('story_id')
      .notNull()
      .references(() => story.id, { onDelete: 'cascade' }),
    /** May be empty. */
    title: text('title').notNull(),
    body: json<Body>('body').notNull(),
    /** Where it was written, as it stands after the name. */
    place: text('place'),
    authorId: id<AuthorId>('author_id').references(() => author.id, { onDelete: 'set null' }),
    /** One of the events that the list beside the updates names. */
    isKey: flag('is_key').notNull().default(false),
    /** "Where things stand": at most one a story. */
    isPinned: flag('is_pinned').notNull().default(false),
    /** Counts its edits from 1, so that nobody writes over words they have not seen. */
    version: integer('version').notNull().default(1),
    at: instant('at').notNull(),
    editedAt: instant('edited_at'),
    /** Set while it is taken away; it keeps its words and can come back. */
    removedAt: instant('removed_at'),
    createdBy: id<UserId>('created_by').references(() => user.id, { onDelete: 'set null' }),
  },
  (t) => [
    index('live_post_story').on(t.storyId, t.at, t.id),
    uniqueIndex('live_post_pinned')
      .on(t.storyId)
      .where(sql`is_pinned = 1`),
    index('live_post_at').on(t.at),
    index('live_post_author').on(t.authorId),
    index('live_post_created_by').on(t.createdBy),
  ],
)

/** What an update said before an edit. */
export const livePostVersion = sqliteTable(
  'live_post_version',
  {
    postId: id<LivePostId>('post_id')
      .notNull()
      .references(() => livePost.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    title: text('title').notNull(),
    body: json<Body>('body').notNull(),
    place: text('place'),
    authorId: id<AuthorId>('author_id').references(() => author.id, { onDelete: 'set null' }),
    replacedAt: instant('replaced_at').notNull(),
    replacedBy: id<UserId>('replaced_by').references(() => user.id, { onDelete: 'set null' }),
  },
  (t) => [
    primaryKey({ columns: [t.postId, t.version] }),
    index('live_post_version_author').on(t.authorId),
    index('live_post_version_replaced_by').on(t.replacedBy),
  ],
)
