import { transaction } from '@/db/client'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { readSettings } from '@/features/settings/read'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/parse-input'
import { dateOf, instantOfWallTime, wallTimeOf, type Occurrence } from '@/lib/wall-time'
import { checkPublishable } from './check-publishable'
import { checkReferences } from './check-references'
import { chooseSlug } from './choose-address'
import { contentOf } from './content'
import { getRevision } from './get-revision'
import { getPublishableStory, type StoryRow } from './get-story'
import { publishStorySchema } from './input'
import { recordLeftBylines } from './left-bylines'
import { putLive } from './put-live'
import { getSectionSlug } from './section-slug'
import { stageOf, wasPublic } from './state'
import { storyPath } from '@/lib/story-path'
import type { PublishedStory } from './types'

const MINUTE_MS = 60_000

type When = { publishAt: Date; wall: string | null; zone: string | null; isUpdate: boolean }

/**
 * Publish the working revision: now, or at a wall time in the site's zone. A live story keeps its time and address
 * and says that it was updated. The slug is chosen once, the date in the address is that of the first publication.
 * Undone by unpublishStory.
 * @throws AppError `conflict` when somebody saved after `revisionId`.
 * @throws AppError `invalid` when something is missing, or the time has passed, does not exist, happens twice, or lies
 * within an embargo; also for a later time of a story that readers see already.
 */
export async function publishStory(actor: Actor, input: unknown): Promise<PublishedStory> {
  const { storyId, revisionId, at, occurrence } = parseInput(publishStorySchema, input)
  return transaction(async (tx) => {
    const row = await getPublishableStory(actor, storyId)
    if (row.deskState === 'trashed') throw new AppError('invalid', 'This story is in the trash. Restore it first.')
    if (row.workingRevisionId !== revisionId)
      throw new AppError('conflict', 'Somebody saved this story after the version you are looking at. Reload it first.')
    const revision = await getRevision(revisionId)
    const content = contentOf(revision)
    checkPublishable(content)
    await checkReferences(tx, content)

    const { timeZone } = await readSettings()
    const when = whenToPublish(row, at === null ? null : { wall: at, zone: timeZone, occurrence })
    const isKnown = wasPublic(row, now())
    const urlDate = isKnown && row.urlDate ? row.urlDate : dateOf(when.publishAt, timeZone)
    const slug = isKnown && row.slug ? row.slug : await chooseSlug(tx, { ...row, ...content, storyId, urlDate })
    const url = storyPath({ sectionSlug: await getSectionSlug(tx, content.sectionId), urlDate, slug })
    const isScheduled = when.publishAt > now()
    const published = { storyId, url, publishAt: when.publishAt.toISOString(), isScheduled }
    if (when.isUpdate && row.liveRevisionId === revisionId) return published

    await recordLeftBylines(tx, actor, row, content.authorIds)
    await putLive(tx, row, revision, {
      slug,
      urlDate,
      publishAt: when.publishAt,
      unpublishAt: row.unpublishAt && row.unpublishAt > now() ? row.unpublishAt : null,
      publishWall: when.wall,
      publishZone: when.zone,
      firstPublishedAt: isKnown ? row.firstPublishedAt : when.publishAt,
      updatedAt: isKnown && row.liveRevisionId !== revisionId ? now() : row.updatedAt,
      touchedAt: now(),
    })
    const verb = isScheduled ? 'story.schedule' : when.isUpdate ? 'story.update' : 'story.publish'
    await recordHistory(tx, actor, {
      verb,
      thingKind: 'story',
      thingId: storyId,
      detail: { revision: revision.number, headline: content.headline, at: published.publishAt },
    })
    return published
  })
}

/** Whether the story may go out when it is wished, and the instant that is meant. */
function whenToPublish(
  row: StoryRow,
  wish: { wall: string; zone: string; occurrence: Occurrence | null } | null,
): When {
  const isUpdate = stageOf(row, now()) === 'live'
  const when = wish
    ? { publishAt: wishedInstant(wish), wall: wish.wall, zone: wish.zone, isUpdate }
    : { publishAt: presentInstant(row, isUpdate), wall: null, zone: null, isUpdate }
  if (isUpdate && wish) {
    const words = 'Readers see this story already. A live story is updated at once.'
    throw new AppError('invalid', words, { at: words })
  }
  if (row.embargoUntil && when.publishAt < row.embargoUntil) {
    const words = `This story is under embargo until ${row.embargoUntil.toISOString().slice(0, 16).replace('T', ' ')} UTC.`
    throw new AppError('invalid', words, { at: words })
  }
  if (row.unpublishAt && row.unpublishAt > now() && row.unpublishAt <= when.publishAt) {
    const words = 'This story is set to come down before it goes out. Change one of the two times.'
    throw new AppError('invalid', words, { at: words })
  }
  return when
}

/** A live story keeps its time; one that comes back takes its old place; else it is the present instant. */
function presentInstant(row: StoryRow, isUpdate: boolean): Date {
  if (isUpdate && row.publishAt) return row.publishAt
  return wasPublic(row, now()) && row.firstPublishedAt ? row.firstPublishedAt : now()
}

/** A wall time has no seconds, so the present minute means now. */
function wishedInstant({
  wall,
  zone,
  occurrence,
}: {
  wall: string
  zone: string
  occurrence: Occurrence | null
}): Date {
  const instant = instantOfWallTime(wall, zone, occurrence)
  const sinceMs = now().getTime() - instant.getTime()
  if (sinceMs < 0) return instant
  if (sinceMs < MINUTE_MS) return now()
  const words = `That time has passed; it is now ${wallTimeOf(now(), zone).replace('T', ' ')} in ${zone}.`
  throw new AppError('invalid', words, { at: words })
}
