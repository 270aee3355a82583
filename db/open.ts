import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { nowMs } from '@/lib/clock'
import { env } from '@/lib/env'
import { VISIBLE_STORY_VIEW } from './sql/visible-story'

/** The path of the store: DATA_DIR/broadsheet.db, or what a test named. */
export function storeFile(): string {
  return overriddenFile ?? join(env().dataDir, 'broadsheet.db')
}

let overriddenFile: string | null = null

/** Test only: use this file from now on. */
export function setStoreFile(file: string | null): void {
  overriddenFile = file
}

/** A handle that may write: WAL, and every commit waits for the disk (trust.md R1, R2). Makes the file when it is missing. */
export function openWriter(file = storeFile()): Database.Database {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  keepPrivate(file)
  const handle = new Database(file)
  handle.pragma('journal_mode = WAL')
  // After journal_mode: better-sqlite3 falls back to NORMAL for WAL unless told.
  handle.pragma('synchronous = FULL')
  prepare(handle)
  return handle
}

/** A handle that cannot write. The file must exist. */
export function openReader(file = storeFile()): Database.Database {
  const handle = new Database(file, { readonly: true, fileMustExist: true })
  prepare(handle)
  return handle
}

/** The store holds e-mails and password hashes: its owner alone reads it. SQLite gives its WAL the same mode. */
function keepPrivate(file: string): void {
  closeSync(openSync(file, 'a', 0o600))
  if ((statSync(file).mode & 0o077) === 0) return
  try {
    chmodSync(file, 0o600)
  } catch {
    // Another user owns the file and chose who may use it.
  }
}

function prepare(handle: Database.Database): void {
  handle.pragma('foreign_keys = ON')
  handle.pragma('busy_timeout = 5000')
  handle.pragma('trusted_schema = OFF')
  handle.pragma('temp_store = MEMORY')
  handle.function('clock_now', { deterministic: false }, () => nowMs())
  handle.exec(VISIBLE_STORY_VIEW)
}
