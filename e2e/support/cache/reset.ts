import { join } from 'node:path'
import Database from 'better-sqlite3'

/**
 * Put a store back to what a copy of it holds, under the feet of the servers that have it open. Every tag moves, so that
 * nothing of before is kept.
 */
export async function resetStore(dataDir: string, template: string): Promise<void> {
  const file = join(dataDir, 'broadsheet.db')
  const store = new Database(file)
  const tags = store.prepare('select tag from cache_tag').pluck().all() as string[]
  const seq = (store.prepare('select coalesce(max(seq), 0) from cache_tag').pluck().get() as number) + 1
  store.close()
  const copy = new Database(template, { readonly: true })
  await copy.backup(file)
  copy.close()
  const restored = new Database(file)
  restored.transaction(() => {
    restored
      .prepare('insert into cache_seq (id, seq) values (1, ?) on conflict (id) do update set seq = excluded.seq')
      .run(seq)
    restored.prepare('update cache_tag set seq = ?').run(seq)
    const touch = restored.prepare('insert into cache_tag (tag, seq) values (?, ?) on conflict (tag) do nothing')
    for (const tag of tags) touch.run(tag, seq)
  })()
  restored.close()
}
