import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { story } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { readSettings } from '@/features/settings/read'
import { AppError } from '@/lib/errors'
import { newId, type StoryId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { slugify } from '@/lib/slug'
import { dateOf } from '@/lib/wall-time'
import { checkPublishable } from './check-publishable'
import { checkReferences } from './check-references'
import { chooseSlug } from './choose-address'
import { tidy } from './content'
import { getRevision } from './get-revision'
import { importStorySchema } from './input'
import { insertStory } from './insert-story'
import { putLive } from './put-live'
import { getSectionSlug } from './section-slug'
import { storyPath } from '@/lib/story-path'
import type { PublishedStory } from './types'

/**
 * Take in a story that was published before, with its times. For jobs of the system only; it asks of the story
 * what publishStory asks, and puts it out the same way.
 * @throws AppError `forbidden` for everybody but the system; `invalid` when the story is not fit to publish.
 */
export async function importStory(actor: Actor, input: unknown): Promise<PublishedStory> {
  if (actor.kind !== 'system') throw new AppError('forbidden', 'Only the system takes in whole stories.')
  const given = parseInput(importStorySchema, input)
  const content = tidy(given.content)
  checkPublishable(content)
  return transaction(async (tx) => {
    await checkReferences(tx, content)
    const storyId = given.storyId ?? newId<StoryId>()
    const { publishedAt, updatedAt, isLead, repliesAreOpen } = given
    const revisionId = await insertStory(tx, { storyId, content, reason: 'seed', createdBy: null, at: publishedAt })
    await tx.update(story).set({ isLead, repliesAreOpen }).where(eq(story.id, storyId))
    const [row] = await tx.select().from(story).where(eq(story.id, storyId))
    if (!row) throw new Error(`The row of story ${storyId} is missing right after it was written.`)

    const { timeZone } = await readSettings()
    const urlDate = dateOf(publishedAt, timeZone)
    const wish = { storyId, urlDate, slug: slugify(given.slug) || null, headline: content.headline }
    const slug = await chooseSlug(tx, wish)
    const touchedAt = updatedAt ?? publishedAt
    const times = { publishAt: publishedAt, firstPublishedAt: publishedAt, updatedAt, touchedAt }
    const plan = { slug, urlDate, unpublishAt: null, publishWall: null, publishZone: null }
    await putLive(tx, row, await getRevision(revisionId), { ...plan, ...times })
    await recordHistory(tx, actor, {
      verb: 'story.import',
      thingKind: 'story',
      thingId: storyId,
      detail: { headline: content.headline, job: actor.job },
    })
    const url = storyPath({ sectionSlug: await getSectionSlug(tx, content.sectionId), urlDate, slug })
    return { storyId, url, publishAt: publishedAt.toISOString(), isScheduled: false }
  })
}
