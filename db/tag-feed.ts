import { openReader } from './client'

/** Where the page cache learns which tags moved. */
export type TagFeed = {
  /** Changes whenever anybody else has committed to the store. Cheap: asked before every answer. */
  dataVersion(): number
  /** The tags whose latest touch came after this one. */
  changedSince(seq: number): { tag: string; seq: number }[]
  latestSeq(): number
  close(): void
}

/** The feed of the store, on a read handle of its own, so that every commit counts as somebody else's. */
export function openTagFeed(handle = openReader()): TagFeed {
  const version = handle.prepare('pragma data_version').pluck()
  const changed = handle.prepare('select tag, seq from cache_tag where seq > ?')
  const latest = handle.prepare('select coalesce(max(seq), 0) from cache_tag').pluck()
  return {
    dataVersion: () => version.get() as number,
    changedSince: (seq) => changed.all(seq) as { tag: string; seq: number }[],
    latestSeq: () => latest.get() as number,
    close: () => handle.close(),
  }
}
