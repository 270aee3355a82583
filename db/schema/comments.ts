import { foreignKey, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { AuthorId, CommentId, StoryId, UserId } from '@/lib/ids'
import { author } from './authors'
import { bytes, id, instant } from './columns'
import { user } from './people'
import { story } from './stories'

export type CommentStatus = 'pending' | 'approved' | 'spam' | 'trash'

/** A reply: public columns only. The e-mail and all else that is private is in comment_contact. */
export const comment = sqliteTable(
  'comment',
  {
    id: id<CommentId>('id').primaryKey(),
    storyId: id<StoryId>('story_id')
      .notNull()
      .references(() => story.id, { onDelete: 'cascade' }),
    parentId: id<CommentId>('parent_id'),
    authorName: text('author_name').notNull(),
    /** The byline under which it was written by its owner, signed in. Whoever types the same name has none. */
    authorId: id<AuthorId>('author_id').references(() => author.id, { onDelete: 'set null' }),
    /** Plain text. */
    body: text('body').notNull(),
    status: text('status').$type<CommentStatus>().notNull(),
    createdAt: instant('created_at').notNull(),
    decidedAt: instant('decided_at'),
    decidedBy: id<UserId>('decided_by').references(() => user.id, { onDelete: 'set null' }),
    /** What the status was before the last decision, for undo. */
    previousStatus: text('previous_status').$type<CommentStatus>(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('comment_story').on(t.storyId, t.status, t.createdAt),
    index('comment_queue').on(t.status, t.createdAt),
    index('comment_decided_by').on(t.decidedBy),
    foreignKey({ name: 'comment_parent', columns: [t.parentId], foreignColumns: [t.id] }).onDelete('set null'),
    index('comment_parent').on(t.parentId),
    index('comment_author').on(t.authorId),
  ],
)

/** What only moderators may know of a reply. No public reader imports this table. */
export const commentContact = sqliteTable(
  'comment_contact',
  {
    commentId: id<CommentId>('comment_id')
      .primaryKey()
      .references(() => comment.id, { onDelete: 'cascade' }),
    /** AES-256-GCM of the e-mail. */
    emailCipher: bytes('email_cipher').notNull(),
    /** Keyed hash of the e-mail's normal form: tells whether the writer wrote before. */
    emailHmac: text('email_hmac').notNull(),
    /** Keyed hash of the address prefix. */
    ipHmac: text('ip_hmac'),
    /** Keyed hash of the normal form of the text, for the duplicate guard. */
    bodyHmac: text('body_hmac').notNull(),
    /** SHA-256 of the token in the address of the page that tells the writer how it stands. */
    receiptHash: text('receipt_hash').notNull(),
    /** Why it was held, in words for the moderator. */
    holdReason: text('hold_reason'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('comment_contact_email').on(t.emailHmac, t.createdAt),
    index('comment_contact_body').on(t.bodyHmac, t.createdAt),
    uniqueIndex('comment_contact_receipt').on(t.receiptHash),
  ],
)
