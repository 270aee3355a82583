import { z } from 'zod'
import { cleanLine, cleanText, hasLetters } from '@/lib/clean-text'
import { normaliseEmail } from '@/lib/email'
import { idSchema, type CommentId, type StoryId } from '@/lib/ids'

export const MAX_COMMENT_CHARS = 5_000
export const MAX_NAME_CHARS = 60
export const MAX_EMAIL_CHARS = 254
/** What a field may hold before it is cleaned: a guard for the machine, not a rule for the reader. */
const MAX_RAW_CHARS = 40_000

const comment = z
  .string('Write something before you send it.')
  .max(MAX_RAW_CHARS, 'Shorten this to 5,000 characters.')
  .transform(cleanText)
  .pipe(
    z
      .string()
      .min(1, 'Write something before you send it.')
      .max(MAX_COMMENT_CHARS, 'Shorten this to 5,000 characters.'),
  )

const name = z
  .string('Give a name.')
  .max(MAX_RAW_CHARS, 'Shorten this to 60 characters.')
  .transform(cleanLine)
  .pipe(
    z
      .string()
      .min(1, 'Give a name.')
      .max(MAX_NAME_CHARS, 'Shorten this to 60 characters.')
      .refine(hasLetters, 'Use at least one letter or digit.'),
  )

const email = z
  .string('Give your email.')
  .max(1_000, 'Write it as name@place.com.')
  .transform((text, context) => {
    if (text.trim() === '') context.addIssue({ code: 'custom', message: 'Give your email.' })
    const normal = normaliseEmail(text)
    if (normal === null) context.addIssue({ code: 'custom', message: 'Write it as name@place.com.' })
    return normal ?? z.NEVER
  })

/** The form "Leave a Reply". The names are those of its fields. */
export const replySchema = z.strictObject({
  storyId: idSchema<StoryId>(),
  parentId: z.union([z.literal('').transform(() => undefined), idSchema<CommentId>()]).optional(),
  comment,
  name,
  email,
  /** Hidden from people: only a program fills it in. */
  website: z.string().max(MAX_RAW_CHARS).optional(),
  stamp: z.string().max(200).optional(),
  /** How long the writer took (ms), when a script could tell. */
  typing_ms: z
    .union([z.literal('').transform(() => undefined), z.coerce.number().int().min(0)])
    .optional()
    .catch(undefined),
  /** "Save my name and email in this browser": for the browser alone. */
  keep: z.string().max(10).optional(),
})

export type ReplyInput = z.output<typeof replySchema>

/** The fields that come back with what was typed when a reply is refused. */
export const REPLY_ECHO = ['comment', 'name', 'email', 'keep', 'parentId', 'storyId'] as const

export const QUEUE_TABS = ['pending', 'approved', 'spam', 'trash'] as const
export const MAX_BULK = 100

/** A reply as its moderator saw it: a decision on an older version is refused. */
const ref = z.strictObject({ id: idSchema<CommentId>(), version: z.coerce.number().int().min(1) })
export type ReplyRef = z.output<typeof ref>

/** The same in one value: `id.version`. */
const packedRef = z
  .string()
  .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[1-9]\d{0,8}$/)
  .transform((value) => ref.parse({ id: value.slice(0, 36), version: value.slice(37) }))

const decisionSchema = z.enum([...QUEUE_TABS, 'undo'])
export type Decision = z.output<typeof decisionSchema>

/** A decision on one reply, as its buttons send it. */
export const decideSchema = z.strictObject({
  ...ref.shape,
  to: decisionSchema,
  /** Where the queue stood, to come back to. */
  back: z.string().max(500).optional(),
})

/** A decision on several: each value is `id.version`. */
export const bulkSchema = z.strictObject({
  to: decisionSchema,
  'reply[]': z
    .array(packedRef, 'Choose at least one reply.')
    .min(1, 'Choose at least one reply.')
    .max(MAX_BULK, 'Choose at most 100 replies.'),
  back: z.string().max(500).optional(),
})
