import { sqliteView } from 'drizzle-orm/sqlite-core'
import { flag, id, instant } from './columns'
import { text } from 'drizzle-orm/sqlite-core'
import type { RevisionId, SectionId, StoryId } from '@/lib/ids'
import type { StoryKind } from './stories'

/**
 * The stories that the public may see now. The only rule of visibility; every public reader reads this.
 * It is a temporary view, made on every connection (db/sql/visible-story.ts), because it asks the injected clock.
 */
export const visibleStory = sqliteView('visible_story', {
  id: id<StoryId>('id').notNull(),
  slug: text('slug').notNull(),
  urlDate: text('url_date').notNull(),
  sectionId: id<SectionId>('section_id').notNull(),
  kind: text('kind').$type<StoryKind>().notNull(),
  language: text('language').notNull(),
  liveRevisionId: id<RevisionId>('live_revision_id').notNull(),
  publishAt: instant('publish_at').notNull(),
  unpublishAt: instant('unpublish_at'),
  firstPublishedAt: instant('first_published_at').notNull(),
  updatedAt: instant('updated_at'),
  liveEndedAt: instant('live_ended_at'),
  repliesAreOpen: flag('replies_are_open').notNull(),
  isLead: flag('is_lead').notNull(),
}).existing()
