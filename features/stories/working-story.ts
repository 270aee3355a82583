import type { Actor } from '@/features/auth/actor'
import { can } from '@/features/auth/policy'
import { db } from '@/db/client'
import { now } from '@/lib/clock'
import type { StoryId } from '@/lib/ids'
import { contentOf } from './content'
import { getRevision } from './get-revision'
import { getDeskStory } from './get-story'
import { getSectionSlug } from './section-slug'
import { isLive } from './state'
import { storyPath } from '@/lib/story-path'
import type { WorkingStory } from './types'

/**
 * A story as its editor works on it, with what the actor may do.
 * @throws AppError `not_found`, the same when it is absent and when it is not theirs to know of.
 */
export async function getWorkingStory(actor: Actor, storyId: StoryId): Promise<WorkingStory> {
  const row = await getDeskStory(actor, storyId)
  const revision = await getRevision(row.workingRevisionId)
  const live = isLive(row, now())
  const { slug, urlDate } = row
  return {
    id: row.id,
    revisionId: revision.id,
    revisionNumber: revision.number,
    content: contentOf(revision),
    deskState: row.deskState,
    slug,
    url: slug && urlDate ? storyPath({ sectionSlug: await getSectionSlug(db, row.sectionId), urlDate, slug }) : null,
    publishAt: row.publishAt?.toISOString() ?? null,
    unpublishAt: row.unpublishAt?.toISOString() ?? null,
    publishWall: row.publishWall,
    publishZone: row.publishZone,
    firstPublishedAt: row.firstPublishedAt?.toISOString() ?? null,
    isLive: live,
    hasUnpublishedChanges: row.liveRevisionId !== revision.id,
    repliesAreOpen: row.repliesAreOpen,
    isLead: row.isLead,
    createdBy: row.createdBy,
    savedAt: revision.createdAt.toISOString(),
    canEdit: can(actor, 'editStory', { createdBy: row.createdBy, isLive: live }) && row.deskState !== 'trashed',
    canPublish: can(actor, 'publish'),
  }
}
