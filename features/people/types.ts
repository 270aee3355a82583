import type { Role } from '@/db/schema'
import type { AuthorId, PictureId, UserId } from '@/lib/ids'

/** Somebody who can or could sign in, as the people page shows them. */
export type Person = {
  userId: UserId
  name: string
  email: string
  role: Role
  /** `invited`: has not chosen a password yet. */
  state: 'active' | 'invited' | 'disabled'
  /** ISO 8601 in UTC; null when never, or long ago. */
  lastSeenAt: string | null
}

/** A name that stands over stories. */
export type Byline = {
  authorId: AuthorId
  name: string
  slug: string
  roleLine: string | null
  bio: string | null
  userId: UserId | null
  /** The name of the login, null when there is none. */
  userName: string | null
  portraitId: PictureId | null
}
/** One that is changed. `isKnown`: readers have met its address, so that it stays. */
export type BylineInForm = Byline & { isKnown: boolean }

/** Times are ISO 8601 in UTC. */
export type OwnSession = { startedAt: string; lastSeenAt: string; isThisOne: boolean }
