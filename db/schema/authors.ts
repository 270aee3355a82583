import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { AuthorId, PictureId, UserId } from '@/lib/ids'
import { id, instant } from './columns'
import { user } from './people'
import { picture } from './pictures'

/** A byline: a person who writes, with or without a login. */
export const author = sqliteTable(
  'author',
  {
    id: id<AuthorId>('id').primaryKey(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    /** What they do, such as "Harbour correspondent". */
    roleLine: text('role_line'),
    bio: text('bio'),
    userId: id<UserId>('user_id').references(() => user.id, { onDelete: 'set null' }),
    portraitId: id<PictureId>('portrait_id').references(() => picture.id, { onDelete: 'set null' }),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('author_slug').on(t.slug),
    index('author_name').on(t.name),
    index('author_user').on(t.userId),
    index('author_portrait').on(t.portraitId),
  ],
)
