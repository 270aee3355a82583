import { and, desc, eq, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { author, revision, story, topic, user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { can } from '@/features/auth/policy'
import { correctionsOf } from '@/features/corrections/corrections-of'
import { getSite, type PublicSite } from '@/features/settings/public'
import { now } from '@/lib/clock'
import { AppError } from '@/lib/errors'
import type { RevisionId, StoryId } from '@/lib/ids'
import { directionOf } from '@/lib/languages'
import { findPictureFiles, pictureOf } from './picture-of'
import { publicBylines } from './public-byline'
import { readingMinutes } from './reading-time'
import { replyState } from './reply-state'
import { resolveBody } from './resolve-body'
import { stageOf } from './state'
import { storyPath } from '@/lib/story-path'
import type { OldRevision, PublicByline, PublicStory } from './types'

type Kept = { story: typeof story.$inferSelect; revision: typeof revision.$inferSelect }

/**
 * A story as readers would see its working revision, in the shape of the public page.
 * It has the address where readers find it now, else an empty one, and so has a topic: one that no published story has yet has none.
 * @throws AppError `not_found` when there is none, and alike when the actor may not read it.
 */
export async function getPreviewStory(actor: Actor, storyId: StoryId): Promise<PublicStory> {
  const [row] = await db
    .select({ story, revision })
    .from(story)
    .innerJoin(revision, eq(revision.id, story.workingRevisionId))
    .where(eq(story.id, storyId))
  return asPublic(readable(actor, row))
}

/**
 * A story as readers would see one of its revisions, and which one that is.
 * @throws AppError `not_found` as getPreviewStory, and alike for a revision that is absent or of another story.
 */
export async function getOldRevision(
  actor: Actor,
  storyId: StoryId,
  revisionId: RevisionId,
): Promise<{ story: PublicStory; revision: OldRevision }> {
  const [row] = await db
    .select({ story, revision, by: user.name })
    .from(story)
    .innerJoin(revision, and(eq(revision.id, revisionId), eq(revision.storyId, story.id)))
    .leftJoin(user, eq(user.id, revision.createdBy))
    .where(eq(story.id, storyId))
  const { story: kept, revision: words } = readable(actor, row)
  const [newest] = await db
    .select({ number: revision.number })
    .from(revision)
    .where(eq(revision.storyId, storyId))
    .orderBy(desc(revision.number))
    .limit(1)
  const { id, number, reason, createdAt } = words
  return {
    story: await asPublic({ story: kept, revision: words }),
    revision: {
      id,
      number,
      newest: newest?.number ?? number,
      reason,
      by: row?.by ?? null,
      at: createdAt.toISOString(),
      isLive: id === kept.liveRevisionId,
      isWorking: id === kept.workingRevisionId,
    },
  }
}

function readable<Row extends Kept>(actor: Actor, row: Row | undefined): Row {
  if (!row || !can(actor, 'readDraft', row.story)) throw new AppError('not_found', 'There is no such story.')
  return row
}

async function asPublic({ story: kept, revision: words }: Kept): Promise<PublicStory> {
  const site = await getSite()
  const section = site.sections.find(({ id }) => id === words.sectionId)
  if (!section) throw new AppError('not_found', 'The section of this story is gone.')
  const [resolved, bylines, topics, files, corrections] = await Promise.all([
    resolveBody(words.body, site.sections),
    listBylines(words.authorIds),
    listTopics(words.topicNames),
    findPictureFiles(words.pictureId ? [words.pictureId] : []),
    correctionsOf(kept.id),
  ])
  const firstPublishedAt = kept.firstPublishedAt ?? kept.publishAt ?? now()
  const replies = replyState({ repliesAreOpen: kept.repliesAreOpen, firstPublishedAt }, site)
  return {
    id: kept.id,
    url: publicPath(kept, site.sections),
    headline: words.headline,
    standfirst: words.standfirst,
    kicker: words.kicker,
    kind: words.kind,
    isRunning: words.kind === 'live' && kept.liveEndedAt === null,
    language: words.language,
    dir: directionOf(words.language),
    section: { id: section.id, slug: section.slug, name: section.name, pillar: section.pillar },
    bylines,
    picture: words.pictureId
      ? pictureOf(files.get(words.pictureId), {
          caption: words.pictureCaption,
          credit: words.pictureCredit,
          alt: words.pictureAlt,
          isDecorative: words.pictureIsDecorative,
        })
      : null,
    publishedAt: firstPublishedAt.toISOString(),
    updatedAt: kept.updatedAt?.toISOString() ?? null,
    replyCount: 0,
    ...resolved,
    sources: words.sources.flatMap(({ role, name, url, isPublished }) =>
      isPublished && role !== 'confidential' ? [{ role, name, url }] : [],
    ),
    topics,
    corrections,
    wordCount: words.wordCount,
    readingMinutes: readingMinutes(words.wordCount),
    repliesAreOpen: replies.isOpen,
    repliesClosedBecause: replies.closedBecause,
  }
}

/** Where readers find it now, whatever section other words name; empty while they do not. */
function publicPath(kept: Kept['story'], sections: PublicSite['sections']): string {
  const section = sections.find(({ id }) => id === kept.sectionId)
  if (!section || !kept.slug || !kept.urlDate || stageOf(kept, now()) !== 'live') return ''
  return storyPath({ sectionSlug: section.slug, urlDate: kept.urlDate, slug: kept.slug })
}

async function listBylines(ids: (typeof author.$inferSelect)['id'][]): Promise<PublicByline[]> {
  if (ids.length === 0) return []
  const rows = await db.select().from(author).where(inArray(author.id, ids))
  return publicBylines(ids.flatMap((id) => rows.find((one) => one.id === id) ?? []))
}

async function listTopics(names: string[]): Promise<PublicStory['topics']> {
  if (names.length === 0) return []
  const rows = await db.select().from(topic).where(inArray(topic.name, names))
  return names.map((name) => {
    const row = rows.find((one) => one.name === name)
    return row ? { name, slug: row.slug, url: `/topic/${row.slug}` } : { name, slug: '', url: '' }
  })
}
