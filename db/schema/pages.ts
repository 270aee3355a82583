import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
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
  },
  (t) => [
    uniqueIndex('site_page_slug').on(t.slug),
    index('site_page_position').on(t.position),
    index('site_page_updated_by').on(t.updatedBy),
  ],
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
