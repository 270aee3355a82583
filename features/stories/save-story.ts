import { and, eq, inArray } from 'drizzle-orm'
import { transaction, type Tx } from '@/db/client'
import { history, revision } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/parse-input'
import { checkReferences } from './check-references'
import { contentHash, tidy, type RevisionRow } from './content'
import { getRevision } from './get-revision'
import { getEditableStory, type StoryRow } from './get-story'
import { saveStorySchema } from './input'
import type { SavedStory } from './types'
import { refuseStale, saved, setWorking } from './working-revision'
import { writeRevision } from './write-revision'

/** An autosave that is younger than this than what it built on gives way to the next one: one stays for each span. */
const AUTOSAVE_SPAN_MS = 10 * 60_000
/** The verbs of publishStory, whose traces name a revision. */
const PUBLISHING_VERBS = ['story.publish', 'story.schedule', 'story.update']

/**
 * Save what is typed as the story's next working revision. Equal content makes none. Readers see no difference, so no
 * page is dropped.
 * @throws AppError `conflict` when somebody saved after the revision this builds on; it says who and when.
 * @throws AppError `invalid` for a story in the trash, or content that names what is gone.
 */
export async function saveStory(actor: Actor, input: unknown): Promise<SavedStory> {
  const { storyId, baseRevisionId, reason, content: typed } = parseInput(saveStorySchema, input)
  const content = tidy(typed)
  return transaction(async (tx) => {
    const row = await getEditableStory(actor, storyId)
    if (row.deskState === 'trashed') throw new AppError('invalid', 'This story is in the trash. Restore it first.')
    const base = await getRevision(row.workingRevisionId)
    const createdBy = actor.kind === 'user' ? actor.userId : null
    const isSame = base.contentHash === contentHash(content)
    // A save whose answer was lost comes again, on the version before: it is stored already.
    if (base.id !== baseRevisionId && !(isSame && base.createdBy === createdBy)) await refuseStale(base)
    if (isSame) return saved(base)
    await checkReferences(tx, content)

    const isSuperseded = base.createdBy === createdBy && (await isPassing(tx, row, base))
    const parentId = isSuperseded ? base.parentId : base.id
    const written = await writeRevision(tx, { storyId, content, reason, parentId, createdBy })
    const createdAt = await setWorking(tx, row, content, written.id)
    if (isSuperseded) await tx.delete(revision).where(eq(revision.id, base.id))
    // A run of autosaves is one trace, not a row each few seconds.
    if (reason === 'save' || !isSuperseded)
      await recordHistory(tx, actor, {
        verb: 'story.save',
        thingKind: 'story',
        thingId: storyId,
        detail: { revision: written.number, headline: content.headline },
      })
    return saved({ ...written, createdAt })
  })
}

/**
 * An autosave that may go once the same person saves again: never published or scheduled, also when that was undone,
 * and soon after what it built on.
 */
async function isPassing(tx: Tx, row: StoryRow, base: RevisionRow): Promise<boolean> {
  if (base.reason !== 'autosave' || base.id === row.liveRevisionId || !base.parentId) return false
  const [before] = await tx.select({ at: revision.createdAt }).from(revision).where(eq(revision.id, base.parentId))
  if (!before || base.createdAt.getTime() - before.at.getTime() >= AUTOSAVE_SPAN_MS) return false
  return !(await wasPublished(tx, base))
}

/** Whether the history says that this revision was put out or given a time. */
async function wasPublished(tx: Tx, { storyId, number }: RevisionRow): Promise<boolean> {
  const traces = await tx
    .select({ detail: history.detail })
    .from(history)
    .where(and(eq(history.thingKind, 'story'), eq(history.thingId, storyId), inArray(history.verb, PUBLISHING_VERBS)))
  return traces.some(({ detail }) => detail?.revision === number)
}
