import { z } from 'zod'
import { bodySchema, type Body } from '@/lib/body'
import { clearFromShelf, putOnShelf, takeFromShelf, type Shelf } from '@/lib/shelf'

/** What is typed into the form of an update. */
export type TypedPost = {
  title: string
  body: Body
  place: string
  authorId: string
  isKey: boolean
  isPinned: boolean
  /** Of a new update once it was sent: sent again after a lost answer or a reload it is still one. */
  postId: string | null
  /** Of an update that is changed: what its words build on. */
  baseVersion: number | null
}

const schema = z.strictObject({
  title: z.string(),
  body: bodySchema,
  place: z.string(),
  authorId: z.string(),
  isKey: z.boolean(),
  isPinned: z.boolean(),
  postId: z.string().nullable(),
  baseVersion: z.number().nullable(),
})

/** The shelf's place of an update that is being typed; without a post: a new one. */
export function keptKey(storyId: string, postId: string | null): string {
  return `broadsheet.live.${storyId}.${postId ?? 'new'}`
}

/** The shelf's place beside it, for what was typed there before other words were taken in its stead. */
export function asideKey(key: string): string {
  return `${key}.aside`
}

/** Keep what is typed until the server has it. A browser that forbids storage keeps nothing. */
export function keepPost(shelf: Shelf, key: string, typed: TypedPost): void {
  putOnShelf(shelf, key, typed)
}

export function dropPost(shelf: Shelf, key: string): void {
  clearFromShelf(shelf, key)
}

/** What was kept, or null when that is nothing that can be read. */
export function findPost(shelf: Shelf, key: string): TypedPost | null {
  return schema.safeParse(takeFromShelf(shelf, key)).data ?? null
}

/** Keep words set aside until they are put back, thrown away or done with; of none the place is cleared. */
export function keepAside(shelf: Shelf, key: string, aside: readonly TypedPost[]): void {
  if (aside.length > 0) putOnShelf(shelf, asideKey(key), aside)
  else clearFromShelf(shelf, asideKey(key))
}

/** What is set aside, the oldest first; of it all that can be read. */
export function findAside(shelf: Shelf, key: string): TypedPost[] {
  const kept = z.array(z.unknown()).safeParse(takeFromShelf(shelf, asideKey(key))).data ?? []
  return kept.flatMap((one) => schema.safeParse(one).data ?? [])
}

/**
 * What is set aside once other words take the place of `typed`. Nothing is when nobody typed it, that is when the form
 * still says what was put into it, or when it is there already.
 */
export function setAside(aside: readonly TypedPost[], typed: TypedPost, putIn: TypedPost): TypedPost[] {
  const isThere = [putIn, ...aside].some((one) => isSameWords(one, typed))
  return isThere ? [...aside] : [...aside, typed]
}

/** Whether two say the same to readers, whatever they build on. */
export function isSameWords(one: TypedPost, other: TypedPost): boolean {
  return isSameTyped({ ...one, postId: null, baseVersion: null }, { ...other, postId: null, baseVersion: null })
}

/** What the form holds once `sent` is posted: of `latest` what was typed since, else what `empty` has. */
export function typedSince(sent: TypedPost, latest: TypedPost, empty: TypedPost): TypedPost {
  const was = new Map(Object.entries(sent).map(([name, value]) => [name, JSON.stringify(value)]))
  const since = Object.entries(latest).filter(([name, value]) => JSON.stringify(value) !== was.get(name))
  return { ...empty, ...(Object.fromEntries(since) as Partial<TypedPost>) }
}

/** Whether two say the same. */
export function isSameTyped(one: TypedPost, other: TypedPost): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
