import type { z } from 'zod'
import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { author } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { newId, type AuthorId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { firstFreeSlug, nameSlug } from '@/lib/slug'
import { demandFreeLogin } from './author-login'
import { demandPortrait } from './demand-portrait'
import { createAuthorSchema } from './input'

/** Add a byline. Its slug is made from the name and stays. @throws AppError `forbidden`; `invalid`; `conflict` */
export async function createAuthor(
  actor: Actor,
  input: z.input<typeof createAuthorSchema>,
): Promise<{ authorId: AuthorId; slug: string }> {
  demand(actor, 'manageBylines')
  const { name, roleLine, bio, userId, portraitId } = parseInput(createAuthorSchema, input)
  return transaction(async (tx) => {
    await demandFreeLogin(tx, userId, null)
    await demandPortrait(tx, portraitId)
    const isTaken = async (slug: string) => (await tx.$count(author, eq(author.slug, slug))) > 0
    const slug = await firstFreeSlug(nameSlug(name, 'author'), isTaken)
    const authorId = newId<AuthorId>()
    await tx.insert(author).values({ id: authorId, slug, name, roleLine, bio, userId, portraitId, createdAt: now() })
    await recordHistory(tx, actor, { verb: 'author.create', thingKind: 'author', thingId: authorId, detail: { name } })
    return { authorId, slug }
  })
}
