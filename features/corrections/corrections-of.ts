import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { correction } from '@/db/schema'
import type { StoryId } from '@/lib/ids'
import type { StoryCorrection } from './types'

/** The corrections of a story, oldest first. Whoever shows them has recorded the story's tag. */
export async function correctionsOf(storyId: StoryId): Promise<StoryCorrection[]> {
  const rows = await db
    .select({ id: correction.id, at: correction.at, text: correction.text })
    .from(correction)
    .where(eq(correction.storyId, storyId))
    .orderBy(asc(correction.at), asc(correction.id))
  return rows.map(({ id, at, text }) => ({ id, at: at.toISOString(), text }))
}
