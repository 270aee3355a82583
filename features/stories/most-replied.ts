import { and, desc, eq, gt, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { comment, visibleStory } from '@/db/schema'
import { getSite } from '@/features/settings/public'
import { nowMs } from '@/lib/clock'
import type { SectionId } from '@/lib/ids'
import { recordDue, recordTags, tag } from '@/lib/tags'
import { cardQuery } from './card-query'
import { toCards } from './cards'
import { recordNextChange } from './next-change'
import type { StoryCard } from './types'

/** How old a story may be to be counted. */
export const MOST_REPLIED_LASTS_MS = 7 * 24 * 60 * 60 * 1000
const SIZE = 5
/** With fewer there is no rank worth printing. */
const FEWEST = 3
/** The replies of this many of the newest stories are counted: what the list costs must not grow with the paper. */
const LOOKED_AT = 1000

/**
 * The stories of the last seven days with the most approved replies, most first; none when fewer than three have any.
 * In a section, or in the paper. Records `most-replied` of each section it looks at, the tags of what it shows, and
 * when one of those becomes too old.
 */
export async function listMostReplied(sectionId: SectionId | null = null): Promise<StoryCard[]> {
  const [{ sections }] = await Promise.all([getSite(), recordNextChange()])
  if (sectionId) recordTags(tag.section(sectionId), tag.mostReplied(sectionId))
  else recordTags(tag.front, ...sections.map(({ id }) => tag.mostReplied(id)))
  const ranks = await mostRepliedQuery(sectionId)
  if (ranks.length < FEWEST) return []
  for (const { publishAt } of ranks) recordDue(publishAt.getTime() + MOST_REPLIED_LASTS_MS)
  const ids = ranks.map(({ id }) => id)
  const cards = await toCards(await cardQuery(inArray(visibleStory.id, ids), SIZE), sections)
  return ids.flatMap((id) => cards.find((card) => card.id === id) ?? [])
}

/** True when a reply to a story that is out since then moves the ranks. */
export function canBeMostReplied(publishAt: Date | null): boolean {
  return publishAt !== null && publishAt > oldest()
}

/**
 * The ranks. Not run until awaited, so that tests can ask for its plan. Each story's replies are counted in a subquery:
 * for a join SQLite may walk every approved reply there ever was, and it sorts those it has found to group them.
 */
export function mostRepliedQuery(sectionId: SectionId | null) {
  const approved = and(eq(comment.storyId, visibleStory.id), eq(comment.status, 'approved'))
  const young = db
    .select({
      id: visibleStory.id,
      publishAt: visibleStory.publishAt,
      replies: db.$count(comment, approved).as('replies'),
    })
    .from(visibleStory)
    .where(and(sectionId ? eq(visibleStory.sectionId, sectionId) : undefined, gt(visibleStory.publishAt, oldest())))
    .orderBy(desc(visibleStory.publishAt))
    .limit(LOOKED_AT)
    .as('young')
  return db
    .select({ id: young.id, publishAt: young.publishAt })
    .from(young)
    .where(gt(young.replies, 0))
    .orderBy(desc(young.replies), desc(young.publishAt), desc(young.id))
    .limit(SIZE)
}

function oldest(): Date {
  return new Date(nowMs() - MOST_REPLIED_LASTS_MS)
}
