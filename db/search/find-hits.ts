import type Database from 'better-sqlite3'
import type { SectionId, StoryId } from '@/lib/ids'
import { searchRowid } from './rowid'

/** `sinceMs`: only stories that appeared at this instant (ms UTC) or later. */
export type HitQuery = {
  match: string
  sectionId: SectionId | null
  sinceMs: number | null
  page: number
  pageSize: number
}
/** Both texts mark what was found between \u0002 and \u0003; `snippet` is a run of the text or of the standfirst. */
type Hit = { storyId: StoryId; headline: string; snippet: string }
export type HitPage = { hits: Hit[]; total: number; isBounded: boolean }

/** Ranking looks at this many of the newest stories that match and may be shown: its cost must not grow with the archive. */
export const MAX_RANKED = 500
/** They are looked for among this many of the newest rows that match, else a quiet section would cost a walk of all. */
const MAX_LOOKED_THROUGH = 10_000

/** The row that is one too far, when more match than are looked through. Reads no words. */
const FLOOR = `
  select rowid from story_search where story_search match @match order by rowid desc limit 1 offset @lookedThrough`

/** `cross join` keeps the search outermost, so that it stops at the limit and weighs only what passed. */
const RANKED = `
  with matched as materialized (
    select story_search.rowid as number, visible_story.id as story_id, visible_story.publish_at as publish_at,
           bm25(story_search, 10.0, 5.0, 1.0, 4.0) as rank
    from story_search cross join visible_story on visible_story.id = story_search.story_id
    where story_search match @match and story_search.rowid > @floor
      and (@sectionId is null or visible_story.section_id = @sectionId)
      and (@sinceMs is null or visible_story.publish_at >= @sinceMs)
    order by story_search.rowid desc limit ${MAX_RANKED + 1}
  )
  select story_id as storyId, (select count(*) from matched) as found
  from (select * from matched order by number desc limit ${MAX_RANKED})
  order by rank, publish_at desc`

const WORDS = `
  select highlight(story_search, 0, char(2), char(3)) as headline,
         snippet(story_search, 1, char(2), char(3), '…', 28) as standfirst,
         snippet(story_search, 2, char(2), char(3), '…', 28) as body
  from story_search where story_search match @match and rowid = @rowid`

/**
 * One page of visible stories that match, best first (BM25; headline before standfirst before text). `isBounded` when
 * there can be more than the `total` that was counted.
 */
export function findHits(handle: Database.Database, query: HitQuery, lookedThrough = MAX_LOOKED_THROUGH): HitPage {
  const { match, sectionId, sinceMs, page, pageSize } = query
  // Row numbers have 63 bits.
  const floor = handle.prepare(FLOOR).pluck().safeIntegers().get({ match, lookedThrough }) as bigint | undefined
  const wish = { match, sectionId, sinceMs, floor: floor ?? -1n }
  const all = handle.prepare(RANKED).all(wish) as { storyId: StoryId; found: number }[]
  const words = handle.prepare(WORDS)
  const hits = all.slice((page - 1) * pageSize, page * pageSize).map(({ storyId }) => {
    const found = words.get({ match, rowid: searchRowid(storyId) }) as Found | undefined
    return { storyId, headline: found?.headline ?? '', snippet: found ? mostTelling(found) : '' }
  })
  return { hits, total: all.length, isBounded: floor !== undefined || (all[0]?.found ?? 0) > MAX_RANKED }
}

type Found = { headline: string; standfirst: string | null; body: string | null }

/** Where the words were found: in the text, else in the standfirst; else how the story begins. */
function mostTelling({ standfirst, body }: Found): string {
  const hasMark = (text: string | null) => text?.includes('\u0002') === true
  return (hasMark(body) || !hasMark(standfirst) ? body : standfirst) ?? ''
}
