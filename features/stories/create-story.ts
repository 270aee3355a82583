import { asc, eq } from 'drizzle-orm'
import { transaction, type Tx } from '@/db/client'
import { section } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { recordHistory } from '@/features/history/record'
import { readSettings } from '@/features/settings/read'
import { emptyBody } from '@/lib/body'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import { newId, type SectionId, type StoryId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { tag } from '@/lib/tags'
import { createStorySchema } from './input'
import { insertStory } from './insert-story'
import { ownByline } from './own-byline'
import type { CreatedStory } from './types'

/**
 * Begin a story: an empty draft with the actor's own byline. Readers see nothing of it.
 * @throws AppError `invalid` when the paper has no section, or not the one that is asked for.
 */
export async function createStory(actor: Actor, input: unknown): Promise<CreatedStory> {
  demand(actor, 'writeStories')
  const wish = parseInput(createStorySchema, input)
  return transaction(async (tx) => {
    const storyId = newId<StoryId>()
    const content = {
      headline: '',
      standfirst: null,
      kicker: null,
      body: emptyBody(),
      sectionId: await chooseSection(tx, wish.sectionId),
      kind: wish.kind ?? ('news' as const),
      language: wish.language ?? (await readSettings()).language,
      topicNames: [],
      authorIds: await ownByline(tx, actor),
      sources: [],
      pictureId: null,
      pictureCaption: null,
      pictureCredit: null,
      pictureAlt: null,
      pictureIsDecorative: false,
    }
    const createdBy = actor.kind === 'user' ? actor.userId : null
    const revisionId = await insertStory(tx, { storyId, content, reason: 'create', createdBy, at: now() })
    await recordHistory(tx, actor, { verb: 'story.create', thingKind: 'story', thingId: storyId })
    await touch(tx, tag.story(storyId))
    return { storyId, revisionId }
  })
}

async function chooseSection(tx: Tx, wish: SectionId | undefined): Promise<SectionId> {
  const rows = await tx
    .select({ id: section.id })
    .from(section)
    .where(wish ? eq(section.id, wish) : undefined)
    .orderBy(asc(section.position))
    .limit(1)
  if (rows[0]) return rows[0].id
  if (wish) throw new AppError('invalid', 'That section is gone.', { sectionId: 'Choose a section.' })
  throw new AppError('invalid', 'The paper has no section yet. An admin adds one under Settings.')
}
