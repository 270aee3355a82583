import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { now } from '@/lib/clock'
import type { StoryId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { storyPath } from '@/lib/story-path'
import { authorNames, deskSets, headlines, recentQuery, rowsQuery, type DeskWish } from './desk-query'
import { deskTotal } from './desk-total'
import { foldForSearch } from './fold'
import { DESK_PAGE_SIZE, listDeskSchema } from './input'
import { stageOf } from './state'
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
  const end = page * DESK_PAGE_SIZE
  const found = q ? await idsByHeadline(actor, wish, q) : (await recent(actor, wish, end)).map(({ id }) => id)
  const total = q ? found.length : await deskTotal(actor, wish)
  const rows = await listRows(found.slice(end - DESK_PAGE_SIZE, end))
  return { rows, total, page, pages: Math.max(1, Math.ceil(total / DESK_PAGE_SIZE)) }
}

async function idsByHeadline(actor: Actor, wish: DeskWish, q: string): Promise<StoryId[]> {
  const wanted = foldForSearch(q)
  const candidates = await recent(actor, wish, MAX_DESK_SEARCH)
  const words = await headlines(candidates.map(({ revisionId }) => revisionId))
  return candidates.flatMap(({ id, revisionId }) =>
    foldForSearch(words.get(revisionId) ?? '').includes(wanted) ? [id] : [],
  )
}

/** The first `limit` of the union of the list's parts, each story once. */
async function recent(actor: Actor, wish: DeskWish, limit: number) {
  const { list } = deskSets(actor, wish, now())
  const parts = await Promise.all(list.map((part) => recentQuery(part, limit)))
  if (parts.length === 1) return parts[0] ?? []
  const byId = new Map(parts.flat().map((row) => [row.id, row]))
  const byIdDown = (a: StoryId, b: StoryId) => (a < b ? 1 : -1)
  return [...byId.values()]
    .sort((a, b) => b.touchedAt.getTime() - a.touchedAt.getTime() || byIdDown(a.id, b.id))
    .slice(0, limit)
}

async function listRows(ids: StoryId[]): Promise<DeskRow[]> {
  const rows = await rowsQuery(ids)
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
