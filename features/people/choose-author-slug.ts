import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { author } from '@/db/schema'
import { AppError } from '@/lib/errors'
import type { AuthorId } from '@/lib/ids'
import { firstFreeSlug, nameSlug, slugify } from '@/lib/slug'
import { isKnown } from './is-known'

/**
 * The slug of a new byline: what was typed, or else one made of the name that nobody has.
 * @throws AppError, field `slug`: as claimAuthorSlug, for one that was typed
 */
export async function chooseAuthorSlug(tx: Tx, { typed, name }: { typed?: string | undefined; name: string }) {
  if (typed) return claimAuthorSlug(tx, typed)
  const isTaken = async (slug: string) => (await tx.$count(author, eq(author.slug, slug))) > 0
  return firstFreeSlug(nameSlug(name, 'author'), isTaken)
}

/**
 * The slug that was asked for by name, so it is that one or none.
 * @throws AppError, field `slug`: `invalid` when it has no Latin letter or digit, `conflict` when another byline has it
 */
async function claimAuthorSlug(tx: Tx, typed: string): Promise<string> {
  const slug = slugify(typed)
  if (!slug) throw refusal('invalid', 'An address needs Latin letters, such as layan-marzuq.')
  const [other] = await tx.select({ name: author.name }).from(author).where(eq(author.slug, slug))
  if (other) throw refusal('conflict', `The byline ${other.name} has the address /author/${slug}.`)
  return slug
}

/**
 * The slug of a byline that is changed. One that ever stood over words that were out has an address that readers know,
 * and keeps it, also when the words went out again without the name; until then its page is nobody's to see.
 * @throws AppError, field `slug`: `invalid` for a byline that readers know; as claimAuthorSlug
 */
export async function changeAuthorSlug(tx: Tx, typed: string, own: { id: AuthorId; slug: string }): Promise<string> {
  if (slugify(typed) === own.slug) return own.slug
  if (await isKnown(tx, own.id)) throw refusal('invalid', `Readers know the address /author/${own.slug}, so it stays.`)
  return claimAuthorSlug(tx, typed)
}

function refusal(code: 'invalid' | 'conflict', words: string): AppError {
  return new AppError(code, words, { slug: words })
}
