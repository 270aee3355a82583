import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { now } from '@/lib/clock'
import type { StoryId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { authorNames, deskCondition, deskHeadlinesQuery, deskRowsQuery, deskTotalQuery, isOneOf } from './desk-query'
import { foldForSearch } from './fold'
import { DESK_PAGE_SIZE, listDeskSchema } from './input'
import { stageOf } from './state'
import { storyPath } from '@/lib/story-path'
import type { DeskPage, DeskRow } from './types'

/** How many stories, the last changed ones, a search of the desk looks through. */
export const MAX_DESK_SEARCH = 5_000

/**
 * A page of the desk list, latest change first, 25 rows. Who does not publish sees own stories and those that are out.
 * `q` is looked for in the working headlines of the 5,000 stories of the list that changed last, without regard to
 * case and accents; older ones are found through the public search.
 * @throws AppError `forbidden` for who does not write stories.
 */
export async function listDesk(actor: Actor, input: unknown): Promise<DeskPage> {
  demand(actor, 'writeStories')
  const { page, q, ...wish } = parseInput(listDeskSchema, input)
  const where = deskCondition(actor, wish, now())
  const offset = (page - 1) * DESK_PAGE_SIZE
  if (q) {
    const found = await idsByHeadline(where, q)
    const ids = found.slice(offset, offset + DESK_PAGE_SIZE)
    return toPage(await listRows(isOneOf(ids), 0), found.length, page)
  }
  const [counted] = await deskTotalQuery(where)
  return toPage(await listRows(where, offset), counted?.total ?? 0, page)
}

async function idsByHeadline(where: ReturnType<typeof deskCondition>, q: string): Promise<StoryId[]> {
  const wanted = foldForSearch(q)
  const rows = await deskHeadlinesQuery(where, MAX_DESK_SEARCH)
  return rows.filter(({ headline }) => foldForSearch(headline).includes(wanted)).map(({ id }) => id)
}

async function listRows(where: ReturnType<typeof deskCondition>, offset: number): Promise<DeskRow[]> {
  const rows = await deskRowsQuery(where, { limit: DESK_PAGE_SIZE, offset })
  const names = await authorNames(rows.flatMap((row) => row.authorIds))
  return rows.map(({ story, headline, words, authorIds, sectionName, sectionSlug, pillar, creator }) => ({
    id: story.id,
    headline,
    slug: story.slug,
    section: { name: sectionName, pillar },
    kind: story.kind,
    authors: authorIds.flatMap((id) => names.get(id) ?? []),
    creator,
    deskState: story.deskState,
    stage: stageOf(story, now()),
    words,
    publishAt: story.publishAt?.toISOString() ?? null,
    touchedAt: story.touchedAt.toISOString(),
    url: story.slug && story.urlDate ? storyPath({ sectionSlug, urlDate: story.urlDate, slug: story.slug }) : null,
  }))
}

function toPage(rows: DeskRow[], total: number, page: number): DeskPage {
  return { rows, total, page, pages: Math.max(1, Math.ceil(total / DESK_PAGE_SIZE)) }
}
