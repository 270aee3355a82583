import { v7 } from 'uuid'
import { z } from 'zod'

/** Ids are UUIDv7 text, branded so that a story's id is never passed for a picture's. */
export type Id<Kind extends string> = string & { readonly __id: Kind }
export type StoryId = Id<'story'>
export type RevisionId = Id<'revision'>
export type SectionId = Id<'section'>
export type TopicId = Id<'topic'>
export type AuthorId = Id<'author'>
export type PictureId = Id<'picture'>
export type CommentId = Id<'comment'>
export type CorrectionId = Id<'correction'>
export type SitePageId = Id<'page'>
export type LivePostId = Id<'live-post'>
export type UserId = Id<'user'>
export type SessionId = Id<'session'>
export type HistoryId = Id<'history'>

/** A new UUIDv7: sorts by time, 74 random bits (RFC 9562). */
export function newId<T extends Id<string>>(): T {
  return v7() as T
}

/** Zod schema of an id: a UUID in lower case. */
export function idSchema<T extends Id<string>>() {
  return z.guid().transform((text) => text.toLowerCase() as T)
}
