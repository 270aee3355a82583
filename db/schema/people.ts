import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { SessionId, UserId } from '@/lib/ids'
import { id, instant } from './columns'

export type Role = 'admin' | 'editor' | 'reporter' | 'moderator'

/** Somebody who can sign in. */
export const user = sqliteTable(
  'user',
  {
    id: id<UserId>('id').primaryKey(),
    /** The normal form: NFKC, lower case. */
    email: text('email').notNull(),
    name: text('name').notNull(),
    role: text('role').$type<Role>().notNull(),
    /** argon2id, PHC string. Null until the person has chosen a password. */
    passwordHash: text('password_hash'),
    createdAt: instant('created_at').notNull(),
    disabledAt: instant('disabled_at'),
    passwordChangedAt: instant('password_changed_at'),
  },
  (t) => [uniqueIndex('user_email').on(t.email), index('user_name').on(t.name)],
)

/** A signed-in browser. Looked up on every request; the row is the truth, the cookie only names it. */
export const session = sqliteTable(
  'session',
  {
    id: id<SessionId>('id').primaryKey(),
    userId: id<UserId>('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** SHA-256 of the token in the cookie. */
    tokenHash: text('token_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [uniqueIndex('session_token_hash').on(t.tokenHash), index('session_user').on(t.userId)],
)

/** A single-use link: setting up the first admin, inviting, choosing a new password. */
export const oneTimeToken = sqliteTable(
  'one_time_token',
  {
    tokenHash: text('token_hash').primaryKey(),
    purpose: text('purpose').$type<'setup' | 'password'>().notNull(),
    userId: id<UserId>('user_id').references(() => user.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [index('one_time_token_expires').on(t.expiresAt), index('one_time_token_user').on(t.userId)],
)

/** Counters of attempts (sign in, replies). `key` holds no address or e-mail, only a keyed hash. */
export const attempt = sqliteTable(
  'attempt',
  {
    key: text('key').primaryKey(),
    count: integer('count').notNull(),
    /** Start of the window that `count` counts in. */
    windowStartedAt: instant('window_started_at').notNull(),
    blockedUntil: instant('blocked_until'),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [index('attempt_expires').on(t.expiresAt)],
)
