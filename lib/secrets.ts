import { createHmac, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { env } from './env'

/**
 * The root secret: AUTH_SECRET, else the one kept in DATA_DIR/secret (mode 0600, made on first use).
 * No secret has a default; losing the file signs everybody out and makes reply e-mails unreadable.
 */
export function rootSecret(): string {
  const { authSecret, dataDir } = env()
  if (authSecret) return authSecret
  if (kept?.dataDir === dataDir) return kept.secret
  const file = join(dataDir, 'secret')
  if (readSecret(file) === '') createSecretFile(file, dataDir)
  const secret = readSecret(file)
  if (secret.length < 32) throw new Error(`The secret in ${file} is shorter than 32 characters.`)
  kept = { dataDir, secret }
  return secret
}

let kept: { dataDir: string; secret: string } | null = null

/** A 32-byte key derived from the root secret for one purpose, so that no key serves two. */
export function keyFor(purpose: string): Buffer {
  return createHmac('sha256', rootSecret()).update(`broadsheet:${purpose}`).digest()
}

/** Empty when there is no file, or one that was cut off before its secret was in it. */
function readSecret(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

/** The file appears with its whole content or not at all. */
function createSecretFile(file: string, dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    const fd = openSync(draft, 'wx', 0o600)
    try {
      writeSync(fd, randomBytes(48).toString('base64url') + '\n')
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    if (readSecret(file) === '') rmSync(file, { force: true })
    linkSync(draft, file)
  } catch (error) {
    // Another process made it first: theirs counts.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
}
