import type { RevisionRow } from '@/features/stories/types'

/** How a revision came to be, as its list and its view say it. */
export const REVISION_REASONS: Record<RevisionRow['reason'], string> = {
  create: 'begun',
  autosave: 'saved by itself',
  save: 'saved',
  publish: 'published',
  restore: 'brought back',
  seed: 'came with the edition',
}
