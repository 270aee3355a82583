import { z } from 'zod'
import { bodySchema, bodyText, type Block } from '@/lib/body'
import { beforeSchema } from '@/lib/newest-first'
import { idSchema, type AuthorId, type LivePostId, type StoryId } from '@/lib/ids'

export const MAX_POST_TITLE_CHARS = 160
export const MAX_PLACE_CHARS = 80
const MAX_POST_CHARS = 10_000
export const LIVE_PAGE_SIZE = 25
export const DESK_LIVE_PAGE_SIZE = 50

/** An update is short and has a title of its own. */
export const POST_BLOCKS: Block['type'][] = [
  'paragraph',
  'bulletList',
  'orderedList',
  'blockquote',
  'figure',
  'seeAlso',
]

const postBodySchema = bodySchema.superRefine((body, context) => {
  const problem = (message: string) => context.addIssue({ code: 'custom', message })
  const text = bodyText(body)
  if (body.content.some(({ type }) => !POST_BLOCKS.includes(type)))
    problem('An update holds paragraphs, lists, quotes, pictures and “See also” only.')
  else if (text.length > MAX_POST_CHARS)
    problem(`An update has at most ${MAX_POST_CHARS.toLocaleString('en-GB')} characters.`)
  else if (text.trim() === '' && !body.content.some(({ type }) => type === 'figure')) problem('Write the update.')
  else if (body.content.some((block) => block.type === 'figure' && !block.attrs.decorative && !block.attrs.alt.trim()))
    problem('Say what the picture shows, or mark it as decorative.')
})

export const postContentSchema = z.strictObject({
  title: z.string().trim().max(MAX_POST_TITLE_CHARS, `A title has at most ${MAX_POST_TITLE_CHARS} characters.`),
  body: postBodySchema,
  place: z
    .string()
    .trim()
    .max(MAX_PLACE_CHARS, `A place has at most ${MAX_PLACE_CHARS} characters.`)
    .transform((text) => text || null)
    .nullable(),
  authorId: idSchema<AuthorId>().nullable(),
  isKey: z.boolean(),
})

/** `postId` is made by who posts: sent twice, it is one update. `at` left out: now; another time is for the system. */
export const addPostSchema = z.strictObject({
  storyId: idSchema<StoryId>(),
  postId: idSchema<LivePostId>().optional(),
  content: postContentSchema,
  isPinned: z.boolean().default(false),
  at: z.date().optional(),
})

/** An edit names the version it builds on; when that is no longer the newest, it is refused. */
export const editPostSchema = z.strictObject({
  postId: idSchema<LivePostId>(),
  version: z.number().int().min(1),
  content: postContentSchema,
})

export const postIdSchema = z.strictObject({ postId: idSchema<LivePostId>() })
export const postVersionsSchema = postIdSchema.extend({ before: beforeSchema })
