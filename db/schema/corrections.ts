import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CorrectionId, StoryId, UserId } from '@/lib/ids'
import { id, instant } from './columns'
import { user } from './people'
import { story } from './stories'

/** What was wrong in a story and is right now, said to readers. It stands apart from the words, which are edited too. */
export const correction = sqliteTable(
  'correction',
  {
    id: id<CorrectionId>('id').primaryKey(),
    storyId: id<StoryId>('story_id')
      .notNull()
      .references(() => story.id, { onDelete: 'cascade' }),
    /** Plain text. */
    text: text('text').notNull(),
    at: instant('at').notNull(),
    createdBy: id<UserId>('created_by').references(() => user.id, { onDelete: 'set null' }),
  },
  (t) => [
    index('correction_story').on(t.storyId, t.at),
    index('correction_at').on(t.at, t.id),
    index('correction_created_by').on(t.createdBy),
  ],
)
