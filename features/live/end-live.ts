import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { story } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { storyIdSchema } from '@/features/stories/input'
import { now } from '@/lib/clock'
import { parseInput } from '@/lib/parse-input'
import { getLiveStory } from './get-live-story'
import { putOutPosts } from './put-out'

/**
 * Say that a live story is over: its tag goes, the strip goes, open pages ask no more. Undone by resumeLive.
 * @throws AppError `forbidden` for who may not publish; else as getLiveStory.
 */
export async function endLive(actor: Actor, input: unknown): Promise<{ endedAt: string | null }> {
  return setEnded(actor, input, true)
}

/** Let an ended live story go on. @throws AppError as endLive */
export async function resumeLive(actor: Actor, input: unknown): Promise<{ endedAt: string | null }> {
  return setEnded(actor, input, false)
}

async function setEnded(actor: Actor, input: unknown, isEnded: boolean): Promise<{ endedAt: string | null }> {
  demand(actor, 'publish')
  const { storyId } = parseInput(storyIdSchema, input)
  return transaction(async (tx) => {
    const row = await getLiveStory(actor, storyId)
    if ((row.liveEndedAt !== null) === isEnded) return { endedAt: row.liveEndedAt?.toISOString() ?? null }
    const liveEndedAt = isEnded ? now() : null
    await tx.update(story).set({ liveEndedAt }).where(eq(story.id, storyId))
    await recordHistory(tx, actor, {
      verb: isEnded ? 'live.end' : 'live.resume',
      thingKind: 'story',
      thingId: storyId,
    })
    await putOutPosts(tx, row)
    return { endedAt: liveEndedAt?.toISOString() ?? null }
  })
}
