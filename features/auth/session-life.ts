import { createHash, randomBytes } from 'node:crypto'

/** A session ends when nothing was heard of it for this long. @see trust.md A5 */
export const SESSION_IDLE_MS = 12 * 60 * 60_000
/** A session ends this long after signing in, whatever happens. @see trust.md A5 */
export const SESSION_LIFE_MS = 7 * 24 * 60 * 60_000
/** How often at most a session writes down that it was seen. */
export const SEEN_EVERY_MS = 60_000

/** A new opaque token: 256 random bits, base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the store keeps of a token: SHA-256, hex. The token itself is only in the cookie or the link. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
