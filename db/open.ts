import { mkdirSync } from 'node:fs'
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

/** A handle that may write: WAL, and every commit waits for the disk (trust.md R1, R2). */
export function openWriter(file = storeFile()): Database.Database {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
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

function prepare(handle: Database.Database): void {
  handle.pragma('foreign_keys = ON')
  handle.pragma('busy_timeout = 5000')
  handle.pragma('trusted_schema = OFF')
  handle.pragma('temp_store = MEMORY')
  handle.function('clock_now', { deterministic: false }, () => nowMs())
  handle.exec(VISIBLE_STORY_VIEW)
}
