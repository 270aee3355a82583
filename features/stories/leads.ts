import { and, eq, ne } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { story } from '@/db/schema'
import { now } from '@/lib/clock'
import type { StoryId } from '@/lib/ids'
import type { StoryRow } from './get-story'
import { stageOf } from './state'

/**
 * Which leads step down when this story is made one: all others when it is out; when it is only scheduled, all but
 * the one that leads the front meanwhile.
 */
export async function rivalLeads(tx: Tx, row: StoryRow): Promise<StoryId[]> {
  const others = await otherLeads(tx, row)
  if (isOut(row)) return others.map(({ id }) => id)
  const [leading] = others.filter(isOut).sort((a, b) => Number(b.publishAt) - Number(a.publishAt))
  return others.flatMap(({ id }) => (id === leading?.id ? [] : [id]))
}

/** Which leads this one has taken the place of: they must not come back when it goes. */
export async function replacedLeads(tx: Tx, row: StoryRow): Promise<StoryId[]> {
  if (!row.isLead || !isOut(row)) return []
  const others = await otherLeads(tx, row)
  return others.flatMap(({ id, publishAt }) => (publishAt && row.publishAt && publishAt <= row.publishAt ? [id] : []))
}

/** At most a few: every verb that makes a lead lets others step down. */
async function otherLeads(tx: Tx, { id }: StoryRow): Promise<StoryRow[]> {
  return tx
    .select()
    .from(story)
    .where(and(eq(story.isLead, true), ne(story.id, id)))
}

function isOut(row: StoryRow): boolean {
  return stageOf(row, now()) === 'live'
}
