import { eq } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { story, user } from '@/db/schema'
import { readSettings } from '@/features/settings/read'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import type { RevisionId } from '@/lib/ids'
import { wallTimeOf } from '@/lib/wall-time'
import type { RevisionRow } from './content'
import type { StoryRow } from './get-story'
import type { SavedStory, StoryContent } from './types'

/** Make a revision the one that is worked on. What lists sort a story by follows it until the story has been out. */
export async function setWorking(tx: Tx, row: StoryRow, content: StoryContent, revisionId: RevisionId): Promise<Date> {
  const { sectionId, kind, language } = content
  const mirrored = row.liveRevisionId ? {} : { sectionId, kind, language }
  const touchedAt = now()
  await tx
    .update(story)
    .set({ ...mirrored, workingRevisionId: revisionId, touchedAt })
    .where(eq(story.id, row.id))
  return touchedAt
}

/** Refuse what builds on an older revision than this. @throws AppError `conflict`; it says who saved and when. */
export async function refuseStale(newest: RevisionRow): Promise<never> {
  const { timeZone } = await readSettings()
  const at = wallTimeOf(newest.createdAt, timeZone).replace('T', ' at ')
  throw new AppError(
    'conflict',
    `${await nameOf(newest)} saved this story on ${at}, after the version you are working on.`,
  )
}

async function nameOf({ createdBy }: RevisionRow): Promise<string> {
  if (!createdBy) return 'Somebody'
  const [row] = await db.select({ name: user.name }).from(user).where(eq(user.id, createdBy))
  return row?.name ?? 'Somebody'
}

/** What a save answers. */
export function saved({ id, number, createdAt }: Pick<RevisionRow, 'id' | 'number' | 'createdAt'>): SavedStory {
  return { revisionId: id, revisionNumber: number, savedAt: createdAt.toISOString() }
}
