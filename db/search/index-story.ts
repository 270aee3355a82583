import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { bodyText, type Body } from '@/lib/body'
import type { StoryId } from '@/lib/ids'
import { breakWords } from './break-words'
import { searchRowid } from './rowid'

export type SearchText = {
  storyId: StoryId
  headline: string
  standfirst: string | null
  body: Body
  /** Words beside the body that the story is found by too, such as the updates of a live story. */
  more?: string
  /** Names of the authors in order, parted by commas. */
  byline: string
  language: string
}

/** Write the search row of a story's live words, in place of the one it had. Whether it may be found is the view's to say. */
export async function indexStory(tx: Tx, text: SearchText): Promise<void> {
  await unindexStory(tx, text.storyId)
  const [headline, standfirst, body, byline] = [text.headline, text.standfirst ?? '', wordsOf(text), text.byline].map(
    (words) => breakWords(words, text.language),
  )
  await tx.run(sql`
    insert into story_search (rowid, headline, standfirst, body, byline, story_id)
    values (${searchRowid(text.storyId)}, ${headline}, ${standfirst}, ${body}, ${byline}, ${text.storyId})`)
}

/** Give the search row of a story, if it has one, other words of its text; the rest stays. */
export async function indexText(
  tx: Tx,
  text: Pick<SearchText, 'storyId' | 'body' | 'more' | 'language'>,
): Promise<void> {
  const words = breakWords(wordsOf(text), text.language)
  await tx.run(sql`update story_search set body = ${words} where rowid = ${searchRowid(text.storyId)}`)
}

function wordsOf({ body, more }: Pick<SearchText, 'body' | 'more'>): string {
  return more ? `${bodyText(body)}\n${more}` : bodyText(body)
}

/** Give the search row of a story, if it has one, other names of its authors; the words stay. */
export async function indexByline(tx: Tx, text: Pick<SearchText, 'storyId' | 'byline' | 'language'>): Promise<void> {
  const byline = breakWords(text.byline, text.language)
  await tx.run(sql`update story_search set byline = ${byline} where rowid = ${searchRowid(text.storyId)}`)
}

/** Take a story out of the search. */
export async function unindexStory(tx: Tx, storyId: StoryId): Promise<void> {
  await tx.run(sql`delete from story_search where rowid = ${searchRowid(storyId)}`)
}
