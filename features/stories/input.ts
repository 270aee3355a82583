import { z } from 'zod'
import { bodySchema } from '@/lib/body'
import { idSchema, type AuthorId, type PictureId, type RevisionId, type SectionId, type StoryId } from '@/lib/ids'
import { LANGUAGES } from '@/lib/languages'
import { beforeSchema } from '@/lib/newest-first'
import { safeHref } from '@/lib/safe-href'

export const MAX_HEADLINE_CHARS = 200
export const MAX_STANDFIRST_CHARS = 500
export const MAX_KICKER_CHARS = 60
/** What the editor advises; longer is allowed. */
export const ADVISED_HEADLINE_CHARS = 80
export const ADVISED_STANDFIRST_CHARS = 160
export const ADVISED_KICKER_CHARS = 24
export const MAX_TOPICS = 6
export const MAX_BYLINES = 8
export const MAX_SOURCES = 20

const optionalLine = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((text) => text || null)
    .nullable()

const sourceSchema = z.strictObject({
  role: z.enum(['agency', 'original', 'document', 'confidential']),
  name: z.string().trim().max(200),
  url: z
    .string()
    .trim()
    .max(2_000)
    .transform((text) => text || null)
    .nullable()
    .refine((url) => url === null || safeHref(url) !== null, 'This address cannot be linked to.'),
  isPublished: z.boolean(),
})

/** What the editor sends on each save. A draft may be empty; publishing asks for more. */
export const storyContentSchema = z.strictObject({
  headline: z.string().trim().max(MAX_HEADLINE_CHARS, `A headline has at most ${MAX_HEADLINE_CHARS} characters.`),
  standfirst: optionalLine(MAX_STANDFIRST_CHARS),
  kicker: optionalLine(MAX_KICKER_CHARS),
  body: bodySchema,
  sectionId: idSchema<SectionId>(),
  kind: z.enum(['news', 'feature', 'opinion', 'explainer', 'review', 'gallery', 'live']),
  language: z.enum(LANGUAGES.map(({ tag }) => tag)),
  topicNames: z.array(z.string().trim().min(1).max(60)).max(MAX_TOPICS),
  authorIds: z.array(idSchema<AuthorId>()).max(MAX_BYLINES),
  sources: z.array(sourceSchema).max(MAX_SOURCES),
  pictureId: idSchema<PictureId>().nullable(),
  pictureCaption: optionalLine(600),
  pictureCredit: optionalLine(200),
  pictureAlt: optionalLine(400),
  pictureIsDecorative: z.boolean(),
})

/** A save names the revision it builds on; when that is no longer the newest, the save is refused, not merged. */
export const saveStorySchema = z.strictObject({
  storyId: idSchema<StoryId>(),
  baseRevisionId: idSchema<RevisionId>(),
  reason: z.enum(['autosave', 'save']),
  content: storyContentSchema,
})

export const listRevisionsSchema = z.strictObject({ storyId: idSchema<StoryId>(), before: beforeSchema })

/** Bringing a revision back names what it builds on, as a save does. */
export const restoreRevisionSchema = saveStorySchema
  .pick({ storyId: true, baseRevisionId: true })
  .extend({ revisionId: idSchema<RevisionId>() })

/** Local wall time as an `<input type="datetime-local">` gives it, in the site's zone. */
const wallTimeSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'Give a date and a time.')

export const publishStorySchema = z.strictObject({
  storyId: idSchema<StoryId>(),
  revisionId: idSchema<RevisionId>(),
  /** Null: now. */
  at: wallTimeSchema.nullable(),
  /** For a wall time that happens twice when clocks go back: which one. */
  occurrence: z.enum(['first', 'second']).nullable(),
})

export const storyIdSchema = z.strictObject({ storyId: idSchema<StoryId>() })

export const createStorySchema = z.strictObject({
  /** Left out: the first section of the paper. */
  sectionId: idSchema<SectionId>().optional(),
  kind: storyContentSchema.shape.kind.optional(),
  /** Left out: the language of the paper. */
  language: storyContentSchema.shape.language.optional(),
})

/** States that a story goes through on the desk before it is published. */
export const DESK_STEPS = ['draft', 'in_review', 'ready'] as const

export const setDeskStateSchema = storyIdSchema.extend({ to: z.enum(DESK_STEPS) })
export const renameSlugSchema = storyIdSchema.extend({
  slug: z.string().trim().min(1, 'Give the address at least one letter or digit.').max(200),
})
export const setLeadSchema = storyIdSchema.extend({ isLead: z.boolean() })
export const setRepliesOpenSchema = storyIdSchema.extend({ isOpen: z.boolean() })

/** When a story comes down by itself. `at` null: never. */
export const setUnpublishAtSchema = publishStorySchema.omit({ revisionId: true })

export const DESK_STAGES = ['draft', 'in_review', 'ready', 'scheduled', 'live', 'unpublished', 'trashed'] as const
export const DESK_PAGE_SIZE = 25

/** What the desk list is asked. Without a stage: everything that is not in the trash. */
export const listDeskSchema = z.strictObject({
  stage: z.enum(DESK_STAGES).optional(),
  sectionId: idSchema<SectionId>().optional(),
  q: z.string().trim().max(200).optional(),
  page: z.number().int().min(1).max(100_000).default(1),
})

/** A whole published story from the seed or from another system. */
export const importStorySchema = z.strictObject({
  /** When other stories link to it before it is there. */
  storyId: idSchema<StoryId>().optional(),
  content: storyContentSchema,
  slug: z.string().trim().min(1).max(200),
  publishedAt: z.date(),
  updatedAt: z.date().nullable().default(null),
  isLead: z.boolean().default(false),
  repliesAreOpen: z.boolean().default(true),
})
