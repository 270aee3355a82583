import { AsyncLocalStorage } from 'node:async_hooks'
import type Database from 'better-sqlite3'
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { openReader, openWriter } from './open'
import * as schema from './schema'

type Drizzle = BetterSQLite3Database<typeof schema>
/** What may read. */
export type Db = Pick<Drizzle, 'select' | 'selectDistinct' | 'query' | '$count' | 'with' | 'all'>
/** What may read and write, only inside `transaction`. */
export type Tx = Omit<Drizzle, 'transaction'>

type Store = {
  writer: { handle: Database.Database; drizzle: Drizzle } | null
  reader: { handle: Database.Database; drizzle: Drizzle } | null
  current: AsyncLocalStorage<{ tx: Tx; isOpen: boolean }>
  queue: Promise<unknown>
}

// Next bundles its own copies of this module; one process has one store.
const store: Store = ((globalThis as { __broadsheetStore?: Store }).__broadsheetStore ??= {
  writer: null,
  reader: null,
  current: new AsyncLocalStorage(),
  queue: Promise.resolve(),
})

/** Reads. Inside a transaction it reads what that transaction has written so far. */
export const db: Db = new Proxy({} as Db, {
  get(_, name) {
    const joined = store.current.getStore()
    const target = (joined?.isOpen ? joined.tx : reader()) as object
    const value = Reflect.get(target, name, target) as unknown
    return typeof value === 'function' ? value.bind(target) : value
  },
})

/**
 * The only way to write: BEGIN IMMEDIATE, `work`, COMMIT; when `work` throws, nothing of it stays.
 * One at a time in a process; a nested call joins the one that is open. Await nothing but the
 * transaction inside. Resolves after the commit is on the disk.
 */
export async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const joined = store.current.getStore()
  if (joined?.isOpen) return work(joined.tx)
  const turn = store.queue.then(() => run(work))
  store.queue = turn.catch(() => undefined)
  return turn
}

async function run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const { handle, drizzle: tx } = writer()
  const scope = { tx: tx as Tx, isOpen: true }
  handle.exec('BEGIN IMMEDIATE')
  try {
    const result = await store.current.run(scope, () => work(scope.tx))
    handle.exec('COMMIT')
    return result
  } catch (error) {
    if (handle.inTransaction) handle.exec('ROLLBACK')
    throw error
  } finally {
    scope.isOpen = false
  }
}

/**
 * Close both handles after the running transaction; the writer moves its WAL into the file first.
 * @throws Error when that failed; the handles are closed all the same, and the next opening does it.
 */
export async function closeStore(): Promise<void> {
  await store.queue
  const { reader, writer } = store
  store.reader = null
  store.writer = null
  reader?.handle.close()
  try {
    writer?.handle.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    writer?.handle.close()
  }
}

function reader(): Drizzle {
  if (!store.reader) {
    writer() // makes the file and its WAL, which a read-only handle cannot
    const handle = openReader()
    store.reader = { handle, drizzle: drizzle(handle, { schema }) }
  }
  return store.reader.drizzle
}

function writer(): { handle: Database.Database; drizzle: Drizzle } {
  if (!store.writer) {
    const handle = openWriter()
    store.writer = { handle, drizzle: drizzle(handle, { schema }) }
  }
  return store.writer
}

export { openReader, openWriter } from './open'
