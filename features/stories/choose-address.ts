import { and, eq, ne } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { formerAddress, story } from '@/db/schema'
import type { StoryId } from '@/lib/ids'
import { isReservedName } from '@/lib/reserved'
import { firstFreeSlug, slugify } from '@/lib/slug'

type Wish = { storyId: StoryId; urlDate: string; slug: string | null; headline: string }

/**
 * The slug a story is published under: the one that is wished for, else one made of its headline, else
 * (no Latin letters) `story-` and a part of its id. Numbered when another story has or had it on that day.
 */
export async function chooseSlug(tx: Tx, { storyId, urlDate, slug, headline }: Wish): Promise<string> {
  const wished = slug ?? (slugify(headline) || `story-${storyId.slice(-8)}`)
  return firstFreeSlug(wished, (candidate) => isAddressTaken(tx, { storyId, urlDate, slug: candidate }))
}

/** Whether another story has this address or had it, so that it must keep leading there. */
export async function isAddressTaken(
  tx: Tx,
  { storyId, urlDate, slug }: { storyId: StoryId; urlDate: string; slug: string },
): Promise<boolean> {
  if (isReservedName(slug) && !/^\d/.test(slug)) return true
  const present = await tx
    .select({ id: story.id })
    .from(story)
    .where(and(eq(story.urlDate, urlDate), eq(story.slug, slug), ne(story.id, storyId)))
  if (present.length > 0) return true
  const former = await tx
    .select({ id: formerAddress.storyId })
    .from(formerAddress)
    .where(and(eq(formerAddress.urlDate, urlDate), eq(formerAddress.slug, slug), ne(formerAddress.storyId, storyId)))
  return former.length > 0
}
