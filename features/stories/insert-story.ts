import type { Tx } from '@/db/client'
import { story, type RevisionReason } from '@/db/schema'
import { newId, type RevisionId, type StoryId, type UserId } from '@/lib/ids'
import type { StoryContent } from './types'
import { writeRevision } from './write-revision'

type NewStory = {
  storyId: StoryId
  content: StoryContent
  reason: RevisionReason
  createdBy: UserId | null
  at: Date
}

/** Write a story's row as a draft and its first revision. */
export async function insertStory(tx: Tx, { storyId, content, reason, createdBy, at }: NewStory): Promise<RevisionId> {
  const { sectionId, kind, language } = content
  const workingRevisionId = newId<RevisionId>()
  await tx.insert(story).values({
    id: storyId,
    sectionId,
    kind,
    language,
    deskState: 'draft',
    workingRevisionId,
    createdBy,
    createdAt: at,
    touchedAt: at,
  })
  await writeRevision(tx, {
    id: workingRevisionId,
    storyId,
    content,
    reason,
    parentId: null,
    createdBy,
    createdAt: at,
  })
  return workingRevisionId
}
