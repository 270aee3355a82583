import { and, eq } from 'drizzle-orm'
import { transaction, type Tx } from '@/db/client'
import { formerAddress, story } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/parse-input'
import { slugify } from '@/lib/slug'
import { isAddressTaken } from './choose-address'
import { getEditableStory, type StoryRow } from './get-story'
import { renameSlugSchema } from './input'
import { wasPublic } from './state'
import { storyTags } from './story-tags'

/**
 * Change the last part of a story's address, or wish for one before it is published. The address that readers knew
 * redirects in one hop to the new one for good.
 * @throws AppError `invalid`, field `slug`, when nothing of it can stand in an address.
 * @throws AppError `conflict`, field `slug`, when another story of that day has or had it.
 */
export async function renameSlug(actor: Actor, input: unknown): Promise<{ slug: string }> {
  const { storyId, slug: typed } = parseInput(renameSlugSchema, input)
  const slug = slugify(typed)
  if (!slug) throw refusal('invalid', 'Use letters from a to z, digits and hyphens.')
  return transaction(async (tx) => {
    const row = await getEditableStory(actor, storyId)
    const isKnown = wasPublic(row, now())
    if (isKnown) demand(actor, 'publish')
    if (slug === row.slug) return { slug }
    if (row.urlDate && (await isAddressTaken(tx, { storyId, urlDate: row.urlDate, slug })))
      throw refusal('conflict', 'Another story of that day has this address, or had it.')
    if (isKnown) await leaveSign(tx, row, slug)
    await tx.update(story).set({ slug, touchedAt: now() }).where(eq(story.id, storyId))
    await recordHistory(tx, actor, {
      verb: 'story.rename',
      thingKind: 'story',
      thingId: storyId,
      detail: { from: row.slug, to: slug },
    })
    await touch(tx, ...(await storyTags(row)))
    return { slug }
  })
}

/** Every former address leads to the story, not to the next address, so a chain is one hop; going back makes no loop. */
async function leaveSign(tx: Tx, { id: storyId, urlDate, slug }: StoryRow, next: string): Promise<void> {
  if (!urlDate || !slug) return
  await tx.delete(formerAddress).where(and(eq(formerAddress.urlDate, urlDate), eq(formerAddress.slug, next)))
  await tx.insert(formerAddress).values({ urlDate, slug, storyId, createdAt: now() })
}

function refusal(code: 'invalid' | 'conflict', words: string): AppError {
  return new AppError(code, words, { slug: words })
}
