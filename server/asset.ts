import type { CachedPage } from './cached-page'
import { makePage } from './cached-page'
import type { Rendered, RenderRequest } from './detached-render'
import type { TagFeed } from '@/db/tag-feed'
import type { Target } from './target'

const YEAR = 'public, max-age=31536000, immutable'
// Without a version in its name a file may be ten minutes older than the program.
const BRIEFLY = 'public, max-age=600, must-revalidate'
const HASHED = /^\/_next\/static\/|\.[0-9a-f]{8,}\.[a-z0-9]+$/

/** Files of the build and of `public/` do not change while the program runs. */
export const UNCHANGING: TagFeed = { dataVersion: () => 0, changedSince: () => [], latestSeq: () => 0, close: () => {} }

/** The key of a file: its path, and whether its address names a version, which lets it be kept for good. */
export function assetKey({ path, query }: Target): string {
  return HASHED.test(path) || !/^v=[\w.-]+$/.test(query) ? path : `${path}?v`
}

/** Read a file through Next.js once, so that it is compressed once. */
export async function renderAsset(
  key: string,
  render: (request: RenderRequest) => Promise<Rendered>,
  fixed: Record<string, string>,
): Promise<CachedPage> {
  const [path = '', version] = key.split('?')
  const {
    status: given,
    headers,
    body,
    record,
  } = await render({ method: 'GET', url: path, headers: { host: 'localhost' } })
  const status = record.status ?? given // a name that no file has ends at the page for those not found
  const isFound = status === 200
  const isForGood = HASHED.test(path) || version !== undefined
  return makePage({
    status,
    headers: { 'content-type': headers['content-type'] ?? 'application/octet-stream' },
    body,
    cacheControl: !isFound ? 'no-store' : isForGood ? YEAR : BRIEFLY,
    fixed,
    tags: new Set(['asset']),
    fromMs: 0,
    dueAtMs: null,
    unstorable: isFound ? null : `status ${status}`,
  })
}
