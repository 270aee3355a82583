import type { z } from 'zod'
import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { author } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { reindexAuthor } from '@/features/stories/reindex-author'
import { AppError } from '@/lib/errors'
import type { AuthorId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { demandFreeLogin } from './author-login'
import { changeAuthorSlug } from './choose-author-slug'
import { demandPortrait } from './demand-portrait'
import { editAuthorSchema } from './input'

/**
 * Change a byline; every page that shows it carries its tag and shows the new one on the next request, and
 * the search finds its stories under the new name. Another slug is for a byline that readers
 * have not met; else it stays, so that addresses do.
 * @throws AppError `forbidden`; `invalid`; `not_found`; `conflict` when the login or the slug has another byline
 */
export async function editAuthor(
  actor: Actor,
  input: z.input<typeof editAuthorSchema>,
): Promise<{ authorId: AuthorId; name: string }> {
  demand(actor, 'manageBylines')
  const { authorId, name, slug: typed, roleLine, bio, userId, portraitId } = parseInput(editAuthorSchema, input)
  return transaction(async (tx) => {
    await demandFreeLogin(tx, userId, authorId)
    await demandPortrait(tx, portraitId)
    const [own] = await tx.select().from(author).where(eq(author.id, authorId))
    if (!own) throw new AppError('not_found', 'There is no such byline.')
    const slug = typed ? await changeAuthorSlug(tx, typed, own) : own.slug
    await tx.update(author).set({ name, slug, roleLine, bio, userId, portraitId }).where(eq(author.id, authorId))
    await reindexAuthor(tx, authorId)
    await recordHistory(tx, actor, {
      verb: 'author.edit',
      thingKind: 'author',
      thingId: authorId,
      detail: { name, slug },
    })
    // Under a new name the search, and the page of what is not there, find what they did not.
    await touch(tx, tag.author(authorId), ...(name === own.name ? [] : [tag.front]))
    return { authorId, name }
  })
}
