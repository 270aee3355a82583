import type { Role } from '@/db/schema'
import type { SessionId, UserId } from '@/lib/ids'

/** Who acts: a reader without a name, somebody signed in, or a job of the system's own. */
export type Actor =
  | { kind: 'anonymous' }
  | { kind: 'user'; userId: UserId; name: string; role: Role; sessionId: SessionId | null }
  | { kind: 'system'; job: string }

export const ANONYMOUS: Actor = { kind: 'anonymous' }

/** The actor of a job or of the command line. */
export function systemActor(job: string): Actor {
  return { kind: 'system', job }
}
