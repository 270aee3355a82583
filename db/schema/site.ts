import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { HistoryId, UserId } from '@/lib/ids'
import { id, instant, json } from './columns'
import { user } from './people'

/** Settings: one row a key, read and written through features/settings. */
export const setting = sqliteTable('setting', {
  key: text('key').primaryKey(),
  value: json<unknown>('value').notNull(),
})

export type ThingKind =
  'story' | 'comment' | 'picture' | 'user' | 'author' | 'section' | 'page' | 'topic' | 'setting' | 'session'

/** Who did what to which thing, when. Written inside the verb's transaction, never changed. */
export const history = sqliteTable(
  'history',
  {
    id: id<HistoryId>('id').primaryKey(),
    at: instant('at').notNull(),
    /** Null for an anonymous reader and for the system. */
    userId: id<UserId>('user_id').references(() => user.id, { onDelete: 'set null' }),
    actor: text('actor').$type<'user' | 'anonymous' | 'system'>().notNull(),
    verb: text('verb').notNull(),
    thingKind: text('thing_kind').$type<ThingKind>().notNull(),
    thingId: text('thing_id').notNull(),
    /** Facts for people to read, never an e-mail, an IP or the words of a confidential source. */
    detail: json<Record<string, string | number | boolean | null>>('detail'),
  },
  (t) => [
    index('history_thing').on(t.thingKind, t.thingId, t.at),
    index('history_at').on(t.at),
    index('history_user').on(t.userId, t.at),
  ],
)

/** Which tags moved, in order. The page cache of every worker reads what is newer than what it knows. */
export const cacheTag = sqliteTable(
  'cache_tag',
  { tag: text('tag').primaryKey(), seq: integer('seq').notNull() },
  (t) => [index('cache_tag_seq').on(t.seq)],
)

/** One row: the last number given out. */
export const cacheSeq = sqliteTable('cache_seq', { id: integer('id').primaryKey(), seq: integer('seq').notNull() })
