import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { author } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { newId, type AuthorId } from '@/lib/ids'
import { firstFreeSlug, nameSlug } from '@/lib/slug'

/** The byline of who acts, made from the name when there is none yet; none for the system. */
export async function ownByline(tx: Tx, actor: Actor): Promise<AuthorId[]> {
  if (actor.kind !== 'user') return []
  const [own] = await tx.select({ id: author.id }).from(author).where(eq(author.userId, actor.userId)).limit(1)
  if (own) return [own.id]
  const isTaken = async (slug: string) =>
    (await tx.select({ id: author.id }).from(author).where(eq(author.slug, slug))).length > 0
  const id = newId<AuthorId>()
  const slug = await firstFreeSlug(nameSlug(actor.name, 'author'), isTaken)
  await tx.insert(author).values({ id, slug, name: actor.name, userId: actor.userId, createdAt: now() })
  await recordHistory(tx, actor, {
    verb: 'author.create',
    thingKind: 'author',
    thingId: id,
    detail: { name: actor.name },
  })
  return [id]
}
