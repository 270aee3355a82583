import type { z } from 'zod'
import { transaction } from '@/db/client'
import { author } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { newId, type AuthorId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { demandFreeLogin } from './author-login'
import { chooseAuthorSlug } from './choose-author-slug'
import { demandPortrait } from './demand-portrait'
import { createAuthorSchema } from './input'

/**
 * Add a byline, at the slug that was typed or one made of the name.
 * @throws AppError `forbidden`; `invalid`; `conflict` when the login or the slug has another byline
 */
export async function createAuthor(
  actor: Actor,
  input: z.input<typeof createAuthorSchema>,
): Promise<{ authorId: AuthorId; slug: string }> {
  demand(actor, 'manageBylines')
  const { name, slug: typed, roleLine, bio, userId, portraitId } = parseInput(createAuthorSchema, input)
  return transaction(async (tx) => {
    await demandFreeLogin(tx, userId, null)
    await demandPortrait(tx, portraitId)
    const slug = await chooseAuthorSlug(tx, { typed, name })
    const authorId = newId<AuthorId>()
    await tx.insert(author).values({ id: authorId, slug, name, roleLine, bio, userId, portraitId, createdAt: now() })
    await recordHistory(tx, actor, { verb: 'author.create', thingKind: 'author', thingId: authorId, detail: { name } })
    return { authorId, slug }
  })
}
