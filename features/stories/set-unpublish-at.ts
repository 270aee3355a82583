import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { story } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { readSettings } from '@/features/settings/read'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/parse-input'
import { instantOfWallTime } from '@/lib/wall-time'
import { getPublishableStory } from './get-story'
import { setUnpublishAtSchema } from './input'
import { isLive } from './state'
import { storyTags } from './story-tags'

/**
 * Say when a story comes down by itself, as a wall time in the site's zone, or with null that it stays up.
 * @throws AppError `invalid` for a story that readers neither see nor will see: what has come down is published again.
 * @throws AppError `invalid`, field `at`, for a time that has passed, does not exist, or lies before it goes out;
 * field `occurrence` for one that happens twice.
 */
export async function setUnpublishAt(actor: Actor, input: unknown): Promise<{ unpublishAt: string | null }> {
  const { storyId, at, occurrence } = parseInput(setUnpublishAtSchema, input)
  return transaction(async (tx) => {
    const row = await getPublishableStory(actor, storyId)
    if (!isLive(row, now())) throw refusal('This story is not published.')
    const { timeZone } = await readSettings()
    const unpublishAt = at === null ? null : instantOfWallTime(at, timeZone, occurrence)
    if (unpublishAt && unpublishAt <= now()) throw refusal('That time has passed. Unpublish the story instead.')
    if (unpublishAt && row.publishAt && unpublishAt <= row.publishAt) throw refusal('That is before it goes out.')
    await tx.update(story).set({ unpublishAt, touchedAt: now() }).where(eq(story.id, storyId))
    await recordHistory(tx, actor, {
      verb: 'story.set-end',
      thingKind: 'story',
      thingId: storyId,
      detail: { at: unpublishAt?.toISOString() ?? null },
    })
    // Pages that show the story must learn when they stop being true.
    await touch(tx, ...(await storyTags(row)))
    return { unpublishAt: unpublishAt?.toISOString() ?? null }
  })
}

function refusal(words: string): AppError {
  return new AppError('invalid', words, { at: words })
}
