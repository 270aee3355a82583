import { z } from 'zod'
import type { Role } from '@/db/schema'
import { cleanLine, cleanText, hasLetters } from '@/lib/clean-text'
import { normaliseEmail } from '@/lib/email'
import { idSchema, type AuthorId, type PictureId, type UserId } from '@/lib/ids'

const MAX_NAME_CHARS = 80
/** Longer than what `passwordProblem` allows, so that it can say so in words. */
const MAX_SENT_PASSWORD_CHARS = 512

export const ROLES = ['admin', 'editor', 'reporter', 'moderator'] as const satisfies readonly Role[]

/** What each role may do, in words for the people page. */
export const ROLE_WORDS: Record<Role, { name: string; does: string }> = {
  admin: { name: 'Admin', does: 'Everything, with people and settings' },
  editor: { name: 'Editor', does: 'Writes, edits and publishes any story, decides on replies' },
  reporter: { name: 'Reporter', does: 'Writes own stories, which an editor publishes' },
  moderator: { name: 'Moderator', does: 'Decides on replies' },
}

const name = z
  .string()
  .transform(cleanLine)
  .pipe(z.string().min(1, 'Give a name.').max(MAX_NAME_CHARS, `A name has at most ${MAX_NAME_CHARS} characters.`))
  .refine(hasLetters, 'A name needs a letter.')
const email = z.string().transform((text, issue) => {
  const normal = normaliseEmail(text)
  if (normal !== null) return normal
  issue.addIssue({ code: 'custom', message: 'This is not an email address such as name@paper.example.' })
  return z.NEVER
})
const role = z.enum(ROLES, 'Choose a role.')
/** Its length and its strength are checked with the e-mail and the paper's name at hand. */
const newPassword = z.string().min(1, 'Choose a password.').max(MAX_SENT_PASSWORD_CHARS, 'This password is too long.')
const userId = idSchema<UserId>()
const optionalText = (max: number, clean: (text: string) => string) =>
  z
    .string()
    .transform(clean)
    .pipe(z.string().max(max, `This has at most ${max} characters.`))
    .transform((text) => text || null)
    .nullable()

export const createUserSchema = z.strictObject({ email, name, role, password: newPassword.optional() })
export const changeRoleSchema = z.strictObject({ userId, role })
export const userIdSchema = z.strictObject({ userId })
export const setPasswordSchema = z.strictObject({ email, password: newPassword })
export const changeOwnPasswordSchema = z.strictObject({
  current: z.string().min(1, 'Type your present password.').max(MAX_SENT_PASSWORD_CHARS, 'This password is too long.'),
  password: newPassword,
})
const token = z.string().min(20).max(100)
export const choosePasswordSchema = z.strictObject({ token, password: newPassword })
export const setUpSchema = z.strictObject({
  token,
  name,
  email,
  password: newPassword,
  siteName: z.string().transform(cleanLine).pipe(z.string().min(1, 'Give the paper a name.').max(60)),
})

export const createAuthorSchema = z.strictObject({
  name,
  /** Empty or missing: a new byline gets one made of its name, another keeps what it has. */
  slug: z.string().trim().max(80).optional(),
  roleLine: optionalText(120, cleanLine),
  bio: optionalText(1_000, cleanText),
  /** The login of this byline, or null. */
  userId: userId.nullable(),
  /** A picture of the library. */
  portraitId: idSchema<PictureId>().nullable().default(null),
})
export const editAuthorSchema = createAuthorSchema.extend({ authorId: idSchema<AuthorId>() })

// Forms send texts only: what a verb parses again is passed on as it was typed.
const text = z.string().max(4_000)
/** The form of the people page cannot set somebody's password: it makes a link. */
export const createUserFormSchema = z.strictObject({ email: text, name: text, role })
export const ownPasswordFormSchema = z.strictObject({ current: text, password: text })
export const choosePasswordFormSchema = z.strictObject({ token: text, password: text })
export const setUpFormSchema = z.strictObject({ token: text, name: text, email: text, password: text, siteName: text })
const chosen = text.transform((value) => (value === '' ? null : value))
export const authorFormSchema = z.strictObject({
  name: text,
  slug: text.optional(),
  roleLine: text,
  bio: text,
  userId: chosen,
  portraitId: chosen,
})
export const editAuthorFormSchema = authorFormSchema.extend({ authorId: text })
