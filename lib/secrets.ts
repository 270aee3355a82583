import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, openSync, readFileSync, writeSync, fsyncSync, closeSync } from 'node:fs'
import { join } from 'node:path'
import { env } from './env'

/**
 * The root secret: AUTH_SECRET, else the one kept in DATA_DIR/secret (mode 0600, made on first use).
 * No secret has a default; losing the file signs everybody out and makes reply e-mails unreadable.
 */
export function rootSecret(): string {
  const { authSecret, dataDir } = env()
  if (authSecret) return authSecret
  const file = join(dataDir, 'secret')
  if (!existsSync(file)) createSecretFile(file, dataDir)
  const text = readFileSync(file, 'utf8').trim()
  if (text.length < 32) throw new Error(`The secret in ${file} is shorter than 32 characters.`)
  return text
}

/** A 32-byte key derived from the root secret for one purpose, so that no key serves two. */
export function keyFor(purpose: string): Buffer {
  return createHmac('sha256', rootSecret()).update(`broadsheet:${purpose}`).digest()
}

function createSecretFile(file: string, dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  try {
    const fd = openSync(file, 'wx', 0o600)
    writeSync(fd, randomBytes(48).toString('base64url') + '\n')
    fsyncSync(fd)
    closeSync(fd)
  } catch (error) {
    // Another worker made it first: theirs counts.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
