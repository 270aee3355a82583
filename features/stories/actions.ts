'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/features/auth/session'
import type { NewestFirst } from '@/lib/newest-first'
import { fieldsOf } from '@/lib/action'
import { answer } from './answer'
import { createStory } from './create-story'
import { findDeadLinks } from './find-dead-links'
import { findStoriesToLink } from './find-stories-to-link'
import { listRevisions } from './list-revisions'
import { publishStory } from './publish-story'
import { renameSlug } from './rename-slug'
import { restoreRevision } from './restore-revision'
import { restoreStory } from './restore-story'
import { saveStory } from './save-story'
import { setDeskState } from './set-desk-state'
import { setLead } from './set-lead'
import { setRepliesOpen } from './set-replies-open'
import { trashStory } from './trash-story'
import type { Answer, LinkChoice, PublishedStory, RevisionRow, SavedStory, StoryContent } from './types'
import { unpublishStory } from './unpublish-story'

/**
 * The "New story" form: begins one and opens its editor. Fields, all optional: sectionId, kind, language. Refused, it
 * leads to the desk, which says why by the code of the refusal, or to the login.
 */
export async function createStoryAction(form: FormData): Promise<never> {
  const begun = await answer(async () => createStory(await currentActor(), fieldsOf(form)))
  if (begun.ok) redirect(`/newsroom/stories/${begun.data.storyId}`)
  redirect(begun.code === 'unauthenticated' ? '/login?next=/newsroom' : `/newsroom?problem=${begun.code}`)
}

/** @see saveStory */
export async function saveStoryAction(input: unknown): Promise<Answer<SavedStory>> {
  return answer(async () => saveStory(await currentActor(), input))
}

/** @see publishStory */
export async function publishStoryAction(input: unknown): Promise<Answer<PublishedStory>> {
  return answer(async () => publishStory(await currentActor(), input))
}

/** @see unpublishStory */
export async function unpublishStoryAction(input: unknown): Promise<Answer<{ deskState: 'unpublished' | 'ready' }>> {
  return answer(async () => unpublishStory(await currentActor(), input))
}

/** @see trashStory */
export async function trashStoryAction(input: unknown): Promise<Answer<{ deskState: 'trashed' }>> {
  return answer(async () => trashStory(await currentActor(), input))
}

/** @see restoreStory */
export async function restoreStoryAction(input: unknown): Promise<Answer<{ deskState: 'draft' | 'unpublished' }>> {
  return answer(async () => restoreStory(await currentActor(), input))
}

/** @see listRevisions */
export async function listRevisionsAction(input: unknown): Promise<Answer<NewestFirst<RevisionRow>>> {
  return answer(async () => listRevisions(await currentActor(), input))
}

/** @see restoreRevision */
export async function restoreRevisionAction(
  input: unknown,
): Promise<Answer<SavedStory & { content: StoryContent; from: number }>> {
  return answer(async () => restoreRevision(await currentActor(), input))
}

/** @see setDeskState */
export async function setDeskStateAction(
  input: unknown,
): Promise<Answer<{ deskState: 'draft' | 'in_review' | 'ready' }>> {
  return answer(async () => setDeskState(await currentActor(), input))
}

/** @see renameSlug */
export async function renameSlugAction(input: unknown): Promise<Answer<{ slug: string }>> {
  return answer(async () => renameSlug(await currentActor(), input))
}

/** @see setLead */
export async function setLeadAction(input: unknown): Promise<Answer<{ isLead: boolean }>> {
  return answer(async () => setLead(await currentActor(), input))
}

/** @see setRepliesOpen */
export async function setRepliesOpenAction(input: unknown): Promise<Answer<{ repliesAreOpen: boolean }>> {
  return answer(async () => setRepliesOpen(await currentActor(), input))
}

/** @see findDeadLinks */
export async function findDeadLinksAction(input: unknown): Promise<Answer<string[]>> {
  return answer(async () => findDeadLinks(await currentActor(), input))
}

/** @see findStoriesToLink */
export async function findStoriesToLinkAction(q: unknown): Promise<Answer<LinkChoice[]>> {
  return answer(async () => findStoriesToLink(await currentActor(), typeof q === 'string' ? q : ''))
}
