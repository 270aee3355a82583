import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { now } from '@/lib/clock'
import type { StoryId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { storyPath } from '@/lib/story-path'
import {
  authorNames,
  deskSets,
  headlines,
  readableRevision,
  recentQuery,
  rowsQuery,
  wordsQuery,
  type DeskWish,
} from './desk-query'
import { deskTotal } from './desk-total'
import { foldForSearch } from './fold'
import { DESK_PAGE_SIZE, listDeskSchema } from './input'
import { stageOf } from './state'
import type { DeskPage, DeskRow } from './types'

/** How many stories, the last changed ones, a search of the desk looks through. */
const MAX_DESK_SEARCH = 5_000

/**
 * A page of the desk list, latest change first, 25 rows. Who does not publish sees own stories and those that are out.
 * Words that are saved but not published are shown, and found, only where the actor may read the draft.
 * `q` is looked for in the headlines, as they are shown, of the 5,000 stories of the list that changed last, without regard to
 * case and accents; older ones are found through the public search.
 * @throws AppError `forbidden` for who does not write stories.
 */
export async function listDesk(actor: Actor, input: unknown): Promise<DeskPage> {
  demand(actor, 'writeStories')
  const { page, q, ...wish } = parseInput(listDeskSchema, input)
  const end = page * DESK_PAGE_SIZE
  const found = q ? await idsByHeadline(actor, wish, q) : (await recent(actor, wish, end)).map(({ id }) => id)
  const total = q ? found.length : await deskTotal(actor, wish)
  const rows = await listRows(actor, found.slice(end - DESK_PAGE_SIZE, end))
  return { rows, total, page, pages: Math.max(1, Math.ceil(total / DESK_PAGE_SIZE)) }
}

async function idsByHeadline(actor: Actor, wish: DeskWish, q: string): Promise<StoryId[]> {
  const wanted = foldForSearch(q)
  const candidates = await recent(actor, wish, MAX_DESK_SEARCH)
  const shown = candidates.flatMap((row) => {
    const revisionId = readableRevision(actor, row)
    return revisionId ? [{ id: row.id, revisionId }] : []
  })
  const words = await headlines(shown.map(({ revisionId }) => revisionId))
  return shown.flatMap(({ id, revisionId }) =>
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

async function listRows(actor: Actor, ids: StoryId[]): Promise<DeskRow[]> {
  const found = await rowsQuery(ids)
  const read = await wordsQuery(found.flatMap(({ story }) => readableRevision(actor, story) ?? []))
  const words = new Map(read.map((row) => [row.id, row]))
  const rows = found.flatMap((row) => {
    const shown = words.get(readableRevision(actor, row.story) ?? row.story.workingRevisionId)
    return shown ? [{ ...row, ...shown }] : []
  })
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
