import { isNull } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Body } from '@/lib/body'
import type { SitePageId, UserId } from '@/lib/ids'
import { id, instant, json } from './columns'
import { user } from './people'

/** A page of the paper about itself, at `/{slug}`. Readers see it as soon as it has words. */
export const sitePage = sqliteTable(
  'site_page',
  {
    id: id<SitePageId>('id').primaryKey(),
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    body: json<Body>('body').notNull(),
    /** Null: the paper's. */
    language: text('language'),
    /** 0: nothing to read yet, so readers are not shown it. */
    wordCount: integer('word_count').notNull(),
    position: integer('position').notNull(),
    /** Grows by one with each save, which names the one it builds on. */
    version: integer('version').notNull(),
    createdAt: instant('created_at').notNull(),
    /** When its words last changed. */
    updatedAt: instant('updated_at').notNull(),
    updatedBy: id<UserId>('updated_by').references(() => user.id, { onDelete: 'set null' }),
    /** Set: readers have it no more and its address is free. Its words are kept, and it can be brought back. */
    removedAt: instant('removed_at'),
  },
  (t) => [
    uniqueIndex('site_page_slug').on(t.slug).where(isNull(t.removedAt)),
    index('site_page_position').on(t.position),
    index('site_page_updated_by').on(t.updatedBy),
  ],
)

/** The words of a page that a save has replaced, with who saved them and when. */
export const sitePageVersion = sqliteTable(
  'site_page_version',
  {
    pageId: id<SitePageId>('page_id')
      .notNull()
      .references(() => sitePage.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    title: text('title').notNull(),
    body: json<Body>('body').notNull(),
    savedBy: id<UserId>('saved_by').references(() => user.id, { onDelete: 'set null' }),
    savedAt: instant('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.pageId, t.version] }), index('site_page_version_saved_by').on(t.savedBy)],
)

/** Addresses that pages had before: they lead to the present one. */
export const formerPageSlug = sqliteTable(
  'former_page_slug',
  {
    slug: text('slug').primaryKey(),
    pageId: id<SitePageId>('page_id')
      .notNull()
      .references(() => sitePage.id, { onDelete: 'cascade' }),
  },
  (t) => [index('former_page_slug_page').on(t.pageId)],
)
