import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { UserId } from '@/lib/ids'
import { keyFor } from '@/lib/secrets'

/** The mark of a browser that this user has signed in with: `<random>.<keyed hash over it and the user>`. */
export function newDevice(userId: UserId): string {
  const id = randomBytes(16).toString('base64url')
  return `${id}.${signature(id, userId)}`
}

/** The random part of a mark that is this user's, else null. */
export function knownDevice(mark: string | null, userId: UserId | null): string | null {
  const [id, given] = (mark ?? '').split('.')
  if (!id || !given || !userId) return null
  const wanted = Buffer.from(signature(id, userId))
  const got = Buffer.from(given)
  return wanted.length === got.length && timingSafeEqual(wanted, got) ? id : null
}

function signature(id: string, userId: UserId): string {
  return createHmac('sha256', keyFor('device')).update(`${id}:${userId}`).digest('base64url')
}
