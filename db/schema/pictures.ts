import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { PictureId, UserId } from '@/lib/ids'
import { flag, id, instant, json } from './columns'
import { user } from './people'

/** One file made of a picture: `<hash>-<width>.<format>` below DATA_DIR/media. */
export type Rendition = { file: string; width: number; height: number; format: 'avif' | 'webp' | 'jpg'; bytes: number }

export const picture = sqliteTable(
  'picture',
  {
    id: id<PictureId>('id').primaryKey(),
    /** SHA-256 of the upload: the same file twice is one picture. */
    sha256: text('sha256').notNull(),
    /** px of the oriented original. */
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    renditions: json<Rendition[]>('renditions').notNull(),
    /** Default texts, copied into a story when the picture is chosen. */
    alt: text('alt'),
    isDecorative: flag('is_decorative').notNull().default(false),
    caption: text('caption'),
    credit: text('credit'),
    licence: text('licence'),
    rightsExpireAt: instant('rights_expire_at'),
    /** What must stay in the frame, 0 to 1 from the left and from the top. */
    focalX: real('focal_x').notNull().default(0.5),
    focalY: real('focal_y').notNull().default(0.5),
    createdBy: id<UserId>('created_by').references(() => user.id, { onDelete: 'set null' }),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('picture_sha256').on(t.sha256),
    index('picture_created').on(t.createdAt),
    index('picture_created_by').on(t.createdBy),
  ],
)
