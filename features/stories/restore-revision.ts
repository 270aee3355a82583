import { transaction } from '@/db/client'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/parse-input'
import { checkReferences } from './check-references'
import { contentOf } from './content'
import { getRevision } from './get-revision'
import { getEditableStory } from './get-story'
import { restoreRevisionSchema } from './input'
import type { SavedStory, StoryContent } from './types'
import { refuseStale, saved, setWorking } from './working-revision'
import { writeRevision } from './write-revision'

/**
 * Make the words of an earlier revision the newest revision of their story. Nothing is taken away: what was worked on
 * stays below it. Readers see no difference until it is published. The words that are worked on already make none.
 * @throws AppError `conflict` when somebody saved after the revision this builds on; it says who and when.
 * @throws AppError `not_found` for a revision of another story; `invalid` for a story in the trash, or when the words
 * name what is gone.
 */
export async function restoreRevision(
  actor: Actor,
  input: unknown,
): Promise<SavedStory & { content: StoryContent; from: number }> {
  const { storyId, revisionId, baseRevisionId } = parseInput(restoreRevisionSchema, input)
  return transaction(async (tx) => {
    const row = await getEditableStory(actor, storyId)
    if (row.deskState === 'trashed') throw new AppError('invalid', 'This story is in the trash. Restore it first.')
    const [base, old] = [await getRevision(row.workingRevisionId), await getRevision(revisionId)]
    if (old.storyId !== storyId) throw new AppError('not_found', 'There is no such version of this story.')
    if (base.id !== baseRevisionId) await refuseStale(base)
    const content = contentOf(old)
    const from = old.number
    if (base.contentHash === old.contentHash) return { ...saved(base), content, from }
    await checkReferences(tx, content)
    const createdBy = actor.kind === 'user' ? actor.userId : null
    const written = await writeRevision(tx, { storyId, content, reason: 'restore', parentId: base.id, createdBy })
    const createdAt = await setWorking(tx, row, content, written.id)
    await recordHistory(tx, actor, {
      verb: 'story.restore-revision',
      thingKind: 'story',
      thingId: storyId,
      detail: { revision: written.number, from, headline: content.headline },
    })
    return { ...saved({ ...written, createdAt }), content, from }
  })
}
