import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { revision } from '@/db/schema'
import { AppError } from '@/lib/errors'
import type { RevisionId } from '@/lib/ids'
import type { RevisionRow } from './content'

/**
 * A revision as it is stored. Asks nobody's leave: call it after the story was found for the actor.
 * @throws AppError `not_found` when there is none.
 */
export async function getRevision(revisionId: RevisionId): Promise<RevisionRow> {
  const [row] = await db.select().from(revision).where(eq(revision.id, revisionId))
  if (!row) throw new AppError('not_found', 'There is no such version of this story.')
  return row
}
