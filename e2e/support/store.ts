import { join } from 'node:path'
import Database from 'better-sqlite3'
import { E2E_DATA } from './site'

/** Look into a store from outside, without being able to change it. */
export function readStore<T>(read: (store: Database.Database) => T, dataDir = E2E_DATA): T {
  const store = new Database(join(dataDir, 'broadsheet.db'), { readonly: true, fileMustExist: true })
  try {
    return read(store)
  } finally {
    store.close()
  }
}

/** How many rows a table has. */
export function countRows(table: 'comment' | 'story' | 'user', dataDir = E2E_DATA): number {
  return readStore((store) => store.prepare(`select count(*) from ${table}`).pluck().get() as number, dataDir)
}
