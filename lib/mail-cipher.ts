import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { keyFor } from './secrets'

const VERSION = 1
const IV_BYTES = 12
const TAG_BYTES = 16

/**
 * An e-mail address as AES-256-GCM cipher text: version, IV, tag, text. `boundTo` is the id of the row it belongs to;
 * moved to another row it does not open.
 */
export function sealEmail(email: string, boundTo: string): Buffer {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', keyFor('reply-email'), iv).setAAD(Buffer.from(boundTo))
  const text = Buffer.concat([cipher.update(email, 'utf8'), cipher.final()])
  return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), text])
}

/** The address again, or null when the root secret has changed since or the bytes are damaged. */
export function openEmail(sealed: Buffer, boundTo: string): string | null {
  if (sealed[0] !== VERSION || sealed.length < 1 + IV_BYTES + TAG_BYTES) return null
  const iv = sealed.subarray(1, 1 + IV_BYTES)
  const tag = sealed.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES)
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor('reply-email'), iv, { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.from(boundTo)).setAuthTag(tag)
    return decipher.update(sealed.subarray(1 + IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return null
  }
}
