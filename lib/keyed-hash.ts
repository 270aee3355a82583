import { createHmac } from 'node:crypto'
import { keyFor } from './secrets'

/**
 * A keyed hash (HMAC-SHA-256, 43 characters of base64url) of a private text: equal texts are found again by it, and
 * nobody without the root secret can try texts against it. `purpose` separates the keys.
 */
export function keyedHash(purpose: string, text: string): string {
  return createHmac('sha256', keyFor(purpose)).update(text).digest('base64url')
}
