import type Database from 'better-sqlite3'
import type { SectionId, StoryId } from '@/lib/ids'
import { searchRowid } from './rowid'

export type HitQuery = { match: string; sectionId: SectionId | null; page: number; pageSize: number }
/** `snippet` marks what was found between \u0002 and \u0003. */
export type Hit = { storyId: StoryId; snippet: string }
export type HitPage = { hits: Hit[]; total: number; isBounded: boolean }

/** Ranking looks at this many of the newest stories that match: its cost must not grow with the archive. */
export const MAX_RANKED = 500

const RANKED = `
  with matched as materialized (
    select rowid, story_id, bm25(story_search, 10.0, 5.0, 1.0, 4.0) as rank
    from story_search where story_search match @match order by rowid desc limit ${MAX_RANKED}
  )
  select matched.story_id as storyId, matched.rank as rank
  from matched join visible_story on visible_story.id = matched.story_id
  where @sectionId is null or visible_story.section_id = @sectionId
  order by matched.rank, visible_story.publish_at desc`

const SNIPPET = `
  select snippet(story_search, -1, char(2), char(3), '…', 28)
  from story_search where story_search match @match and rowid = @rowid`

/** One page of visible stories that match, best first (BM25; headline before standfirst before text). */
export function findHits(handle: Database.Database, query: HitQuery): HitPage {
  const { match, sectionId, page, pageSize } = query
  const all = handle.prepare(RANKED).all({ match, sectionId }) as { storyId: StoryId }[]
  const snippet = handle.prepare(SNIPPET).pluck()
  const hits = all.slice((page - 1) * pageSize, page * pageSize).map(({ storyId }) => ({
    storyId,
    snippet: (snippet.get({ match, rowid: searchRowid(storyId) }) as string | undefined) ?? '',
  }))
  return { hits, total: all.length, isBounded: all.length >= MAX_RANKED }
}
