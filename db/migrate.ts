import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { openWriter, storeFile } from './open'

const FOLDER = join(process.cwd(), 'db', 'migrations')
const BREAKPOINT = '--> statement-breakpoint'

export type Migration = { name: string; sql: string; hash: string }
export type MigrationResult = { applied: string[]; snapshot: string | null }

/** The migrations in order of their names, `0000_init.sql` first. */
export function listMigrations(folder = FOLDER): Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}_\w+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(folder, file), 'utf8')
      return { name: file.slice(0, -4), sql, hash: createHash('sha256').update(sql).digest('hex') }
    })
}

/** Whether the store's schema is that of this code, older, newer, or was never made. */
export function schemaState(file = storeFile()): 'current' | 'behind' | 'newer' | 'missing' {
  if (!existsSync(file)) return 'missing'
  const handle = openWriter(file)
  try {
    const applied = new Set(readApplied(handle).map((row) => row.name))
    const known = listMigrations().map((migration) => migration.name)
    if ([...applied].some((name) => !known.includes(name))) return 'newer'
    return known.every((name) => applied.has(name)) ? 'current' : 'behind'
  } finally {
    handle.close()
  }
}

/**
 * Bring the store to the schema of this code. Takes a snapshot first, applies everything missing in one
 * transaction with foreign keys off on the connection (Drizzle's own migrator wiped child tables), checks
 * foreign keys, integrity and that no row went missing; when anything fails it all rolls back, which is
 * safer than copying the snapshot over a file that another process may hold open. Of two at once, the second finds
 * nothing to do.
 * @throws Error when the store is newer than the code, an applied migration was edited, or one fails.
 */
export function migrate(file = storeFile(), migrations = listMigrations()): MigrationResult {
  const handle = openWriter(file)
  let snapshot: string | null = null
  try {
    if (findMissing(handle, migrations).length === 0) return { applied: [], snapshot: null }
    if (countRows(handle).size > 0) snapshot = takeSnapshot(handle, file)
    const applied = apply(handle, migrations)
    if (applied.length === 0 && snapshot) rmSync(snapshot)
    return { applied, snapshot: applied.length === 0 ? null : snapshot }
  } catch (error) {
    const kept = snapshot ? ` The store is as it was; a copy from before is ${snapshot}.` : ''
    throw new Error(`${error instanceof Error ? error.message : String(error)}${kept}`, { cause: error })
  } finally {
    handle.close()
  }
}

function findMissing(handle: Database.Database, migrations: Migration[]): Migration[] {
  const applied = new Map(readApplied(handle).map((row) => [row.name, row.hash]))
  const unknown = [...applied.keys()].filter((name) => !migrations.some((migration) => migration.name === name))
  if (unknown.length > 0)
    throw new Error(
      `The store was made by a newer Broadsheet (${unknown.join(', ')}). Upgrade the program, or restore an older backup.`,
    )
  for (const { name, hash } of migrations)
    if (applied.has(name) && applied.get(name) !== hash)
      throw new Error(`The migration ${name} was edited after it had been applied.`)
  return migrations.filter((migration) => !applied.has(migration.name))
}

/** Asks again what is missing once nobody else can write. */
function apply(handle: Database.Database, migrations: Migration[]): string[] {
  handle.pragma('foreign_keys = OFF')
  handle.exec('BEGIN IMMEDIATE')
  try {
    const missing = findMissing(handle, migrations)
    const before = countRows(handle)
    handle.exec(
      'create table if not exists schema_migration (name text primary key, hash text not null, applied_at integer not null)',
    )
    const note = handle.prepare('insert into schema_migration values (?, ?, ?)')
    for (const migration of missing) {
      for (const statement of migration.sql.split(BREAKPOINT)) if (statement.trim()) handle.exec(statement)
      note.run(migration.name, migration.hash, Date.now())
    }
    check(handle, before, missing)
    handle.exec('COMMIT')
    return missing.map((migration) => migration.name)
  } catch (error) {
    if (handle.inTransaction) handle.exec('ROLLBACK')
    throw error
  } finally {
    handle.pragma('foreign_keys = ON')
  }
}

function check(handle: Database.Database, before: Map<string, number>, missing: Migration[]): void {
  const broken = handle.pragma('foreign_key_check') as unknown[]
  if (broken.length > 0) throw new Error(`The migration left ${broken.length} rows without their parent.`)
  const integrity = handle.pragma('quick_check', { simple: true })
  if (integrity !== 'ok') throw new Error(`The store is damaged: ${String(integrity)}`)
  const after = countRows(handle)
  const mayDrop = missing.map((migration) => migration.sql.match(/^-- drops rows of: (.+)$/m)?.[1] ?? '').join(',')
  for (const [table, count] of before)
    if ((after.get(table) ?? 0) < count && !mayDrop.split(/[ ,]+/).includes(table))
      throw new Error(`The migration would lose rows of ${table}: ${count} before, ${after.get(table) ?? 0} after.`)
}

function readApplied(handle: Database.Database): { name: string; hash: string }[] {
  const exists = handle.prepare("select 1 from sqlite_master where type = 'table' and name = 'schema_migration'").get()
  return exists
    ? (handle.prepare('select name, hash from schema_migration').all() as { name: string; hash: string }[])
    : []
}

function countRows(handle: Database.Database): Map<string, number> {
  const tables = handle
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'story_search%'",
    )
    .pluck()
    .all() as string[]
  return new Map(
    tables.map((table) => [table, handle.prepare(`select count(*) from "${table}"`).pluck().get() as number]),
  )
}

/** A copy beside the store, `broadsheet.db.before-migration-<time in UTC>`, which only its owner can read. */
function takeSnapshot(handle: Database.Database, file: string): string {
  const snapshot = `${file}.before-migration-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
  closeSync(openSync(snapshot, 'wx', 0o600)) // SQLite copies into a file that is empty
  try {
    handle.prepare('vacuum into ?').run(snapshot)
  } catch (error) {
    rmSync(snapshot, { force: true })
    throw error
  }
  return snapshot
}
