import { desc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { revision, type RevisionReason } from '@/db/schema'
import { now } from '@/lib/clock'
import { newId, type RevisionId, type StoryId, type UserId } from '@/lib/ids'
import { contentHash, wordCount } from './content'
import type { StoryContent } from './types'

type NewRevision = {
  id?: RevisionId
  storyId: StoryId
  content: StoryContent
  reason: RevisionReason
  parentId: RevisionId | null
  createdBy: UserId | null
  createdAt?: Date
}

/** Write a story's next revision. Numbers only ever grow within a story. */
export async function writeRevision(tx: Tx, given: NewRevision): Promise<{ id: RevisionId; number: number }> {
  const [last] = await tx
    .select({ number: revision.number })
    .from(revision)
    .where(eq(revision.storyId, given.storyId))
    .orderBy(desc(revision.number))
    .limit(1)
  const written = { id: given.id ?? newId<RevisionId>(), number: (last?.number ?? 0) + 1 }
  await tx.insert(revision).values({
    ...given.content,
    ...written,
    storyId: given.storyId,
    wordCount: wordCount(given.content),
    contentHash: contentHash(given.content),
    reason: given.reason,
    parentId: given.parentId,
    createdBy: given.createdBy,
    createdAt: given.createdAt ?? now(),
  })
  return written
}
