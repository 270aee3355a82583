import { copyFileSync, existsSync, mkdtempSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { setClock } from '@/lib/clock'
import { closeStore, transaction } from './client'
import { listMigrations, migrate } from './migrate'
import { setStoreFile } from './open'
import { createHash } from 'node:crypto'

/** The instant at which tests begin: Tuesday 24 November 2026, 12:00 UTC. */
export const TEST_NOW = new Date('2026-11-24T12:00:00Z')

/**
 * Give each test of a file its own store, copied from a migrated template, and a stopped clock.
 * Call it once at the top of the file. Returns the path of the present store.
 */
export function useTestStore(): { file: () => string } {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'broadsheet-test-'))
    const file = join(folder, 'broadsheet.db')
    copyFileSync(templateFile(), file)
    setStoreFile(file)
    setClock(TEST_NOW)
  })
  afterEach(async () => {
    await closeStore()
    setStoreFile(null)
    setClock(null)
    rmSync(folder, { recursive: true, force: true })
  })
  return { file: () => join(folder, 'broadsheet.db') }
}

/** Write rows directly, for arranging a test. */
export const arrange = transaction

function templateFile(): string {
  const key = createHash('sha256')
  for (const migration of listMigrations()) key.update(migration.hash)
  const folder = join(tmpdir(), 'broadsheet-template')
  const file = join(folder, `${key.digest('hex').slice(0, 16)}.db`)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    const draft = `${file}.${process.pid}`
    migrate(draft)
    copyFileSync(draft, file)
    rmSync(draft, { force: true })
  }
  return file
}
