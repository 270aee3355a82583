import { desc, eq, inArray, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { revision, storyByline, storyTopic, visibleStory } from '@/db/schema'
import type { AuthorId, TopicId } from '@/lib/ids'

/** What a card needs of a story that the public may see; the body stays in the store. */
const CARD_COLUMNS = {
  id: visibleStory.id,
  slug: visibleStory.slug,
  urlDate: visibleStory.urlDate,
  sectionId: visibleStory.sectionId,
  kind: visibleStory.kind,
  language: visibleStory.language,
  publishAt: visibleStory.publishAt,
  unpublishAt: visibleStory.unpublishAt,
  firstPublishedAt: visibleStory.firstPublishedAt,
  updatedAt: visibleStory.updatedAt,
  liveEndedAt: visibleStory.liveEndedAt,
  repliesAreOpen: visibleStory.repliesAreOpen,
  headline: revision.headline,
  standfirst: revision.standfirst,
  kicker: revision.kicker,
  wordCount: revision.wordCount,
  pictureId: revision.pictureId,
  pictureCaption: revision.pictureCaption,
  pictureCredit: revision.pictureCredit,
  pictureAlt: revision.pictureAlt,
  pictureIsDecorative: revision.pictureIsDecorative,
}

/** The query of cards, newest first. Not run until awaited, so that tests can ask for its plan. */
export function cardQuery(where: SQL | undefined, limit: number) {
  return db
    .select(CARD_COLUMNS)
    .from(visibleStory)
    .innerJoin(revision, eq(revision.id, visibleStory.liveRevisionId))
    .where(where)
    .orderBy(desc(visibleStory.publishAt), desc(visibleStory.id))
    .limit(limit)
}

/** For a `where`: the stories with a topic. As a subquery, since a join makes SQLite walk all published stories. */
export function hasTopic(topicIds: TopicId[]): SQL {
  const tagged = db.select({ id: storyTopic.storyId }).from(storyTopic).where(inArray(storyTopic.topicId, topicIds))
  return inArray(visibleStory.id, tagged)
}

/** For a `where`: the stories with a byline of this author. */
export function hasByline(authorId: AuthorId): SQL {
  const written = db.select({ id: storyByline.storyId }).from(storyByline).where(eq(storyByline.authorId, authorId))
  return inArray(visibleStory.id, written)
}

export type CardRow = Awaited<ReturnType<typeof cardQuery>>[number]
