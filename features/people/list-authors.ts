import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { author, user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import type { AuthorId, UserId } from '@/lib/ids'
import { isKnown } from './is-known'
import type { Byline, BylineInForm } from './types'

export type { Byline } from './types'

const MAX_LISTED = 1_000

const columns = {
  authorId: author.id,
  name: author.name,
  slug: author.slug,
  roleLine: author.roleLine,
  bio: author.bio,
  userId: author.userId,
  userName: user.name,
  portraitId: author.portraitId,
}

/** All bylines by name, for everybody who writes; at most 1,000. */
export async function listAuthors(actor: Actor): Promise<Byline[]> {
  demand(actor, 'writeStories')
  return db
    .select(columns)
    .from(author)
    .leftJoin(user, eq(user.id, author.userId))
    .orderBy(asc(author.name), asc(author.slug))
    .limit(MAX_LISTED)
}

/** One byline for its form, or null; any text may be asked for. @throws AppError `forbidden` */
export async function findAuthor(actor: Actor, authorId: string): Promise<BylineInForm | null> {
  demand(actor, 'manageBylines')
  const [row] = await db
    .select(columns)
    .from(author)
    .leftJoin(user, eq(user.id, author.userId))
    .where(eq(author.id, authorId as AuthorId))
    .limit(1)
  if (!row) return null
  return { ...row, isKnown: await isKnown(db, row.authorId) }
}

/** Logins that a byline can belong to, by name; at most 1,000. */
export async function listLogins(actor: Actor): Promise<{ userId: UserId; name: string }[]> {
  demand(actor, 'manageBylines')
  return db.select({ userId: user.id, name: user.name }).from(user).orderBy(asc(user.name)).limit(MAX_LISTED)
}
