import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { story } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { now } from '@/lib/clock'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { getPublishableStory } from './get-story'
import { setRepliesOpenSchema } from './input'

/** Open a story to new replies, or close it; those that are there stay. */
export async function setRepliesOpen(actor: Actor, input: unknown): Promise<{ repliesAreOpen: boolean }> {
  const { storyId, isOpen } = parseInput(setRepliesOpenSchema, input)
  return transaction(async (tx) => {
    const row = await getPublishableStory(actor, storyId)
    if (row.repliesAreOpen === isOpen) return { repliesAreOpen: isOpen }
    await tx.update(story).set({ repliesAreOpen: isOpen, touchedAt: now() }).where(eq(story.id, storyId))
    const verb = isOpen ? 'story.open-replies' : 'story.close-replies'
    await recordHistory(tx, actor, { verb, thingKind: 'story', thingId: storyId })
    await touch(tx, tag.story(storyId), tag.replies(storyId))
    return { repliesAreOpen: isOpen }
  })
}
