import { and, eq, gt } from 'drizzle-orm'
import { visibleStory } from '@/db/schema'
import { getSite } from '@/features/settings/public'
import { nowMs } from '@/lib/clock'
import { recordDue, recordTags, tag } from '@/lib/tags'
import { cardQuery, type CardRow } from './card-query'
import { toCards } from './cards'
import { arrangeFront, type Front } from './front-order'
import { recordNextChange } from './next-change'

/** A lead that nobody replaces gives way to the newest news after this long. */
export const LEAD_LASTS_MS = 48 * 60 * 60 * 1000
const PER_SECTION = 14

/** The front page: the newest of every section in their places. Records `front`, and when it changes by itself. */
export async function getFront(): Promise<Front> {
  recordTags(tag.front)
  const [{ sections }] = await Promise.all([getSite(), recordNextChange()])
  // One indexed query a section: sections are few, and no story of a quiet one is crowded out.
  const perSection = await Promise.all(sections.map(({ id }) => cardQuery(eq(visibleStory.sectionId, id), PER_SECTION)))
  const lead = await findLead()
  const rows = perSection.flat().sort(newestFirst)
  if (lead && !rows.some(({ id }) => id === lead.id)) rows.push(lead)
  const cards = await toCards(rows, sections)
  return arrangeFront(cards, cards.find(({ id }) => id === lead?.id) ?? null, sections)
}

async function findLead(): Promise<CardRow | null> {
  const since = new Date(nowMs() - LEAD_LASTS_MS)
  const [lead] = await cardQuery(and(eq(visibleStory.isLead, true), gt(visibleStory.publishAt, since)), 1)
  if (lead) recordDue(lead.publishAt.getTime() + LEAD_LASTS_MS)
  return lead ?? null
}

function newestFirst(a: CardRow, b: CardRow): number {
  return b.publishAt.getTime() - a.publishAt.getTime() || (a.id < b.id ? 1 : -1)
}
