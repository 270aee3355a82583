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
import { demandPortrait } from './demand-portrait'
import { editAuthorSchema } from './input'

/**
 * Change a byline; every page that shows it carries its tag and shows the new one on the next request, and
 * the search finds its stories under the new name. The slug stays, so that addresses do.
 * @throws AppError `forbidden`; `invalid`; `not_found`; `conflict` when the login has another byline
 */
export async function editAuthor(
  actor: Actor,
  input: z.input<typeof editAuthorSchema>,
): Promise<{ authorId: AuthorId; name: string }> {
  demand(actor, 'manageBylines')
  const { authorId, name, roleLine, bio, userId, portraitId } = parseInput(editAuthorSchema, input)
  return transaction(async (tx) => {
    await demandFreeLogin(tx, userId, authorId)
    await demandPortrait(tx, portraitId)
    const changed = await tx
      .update(author)
      .set({ name, roleLine, bio, userId, portraitId })
      .where(eq(author.id, authorId))
      .returning({ id: author.id })
    if (changed.length === 0) throw new AppError('not_found', 'There is no such byline.')
    await reindexAuthor(tx, authorId)
    await recordHistory(tx, actor, { verb: 'author.edit', thingKind: 'author', thingId: authorId, detail: { name } })
    await touch(tx, tag.author(authorId))
    return { authorId, name }
  })
}
