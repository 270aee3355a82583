import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { storyByline } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import type { AuthorId } from '@/lib/ids'
import type { StoryRow } from './get-story'
import { wasPublic } from './state'

/** The trace that a byline has of a story that went out again without it. */
export const LEFT_BYLINE = 'author.leave-story'

/**
 * Before new words go out: leave a trace of each name that readers may have met over the story and that the new words
 * drop. Its row goes, and by the trace the address of the byline is still one that readers know.
 */
export async function recordLeftBylines(tx: Tx, actor: Actor, row: StoryRow, authorIds: readonly AuthorId[]) {
  if (!wasPublic(row, now())) return
  const stood = await tx.select({ id: storyByline.authorId }).from(storyByline).where(eq(storyByline.storyId, row.id))
  for (const { id: thingId } of stood.filter(({ id }) => !authorIds.includes(id)))
    await recordHistory(tx, actor, { verb: LEFT_BYLINE, thingKind: 'author', thingId, detail: { story: row.id } })
}
