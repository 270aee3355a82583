import type { CachedPage } from './cached-page'
import { makePage } from './cached-page'
import type { Rendered, RenderRequest } from './detached-render'
import type { TagFeed } from './tag-feed'
import type { Target } from './target'

const YEAR = 'public, max-age=31536000, immutable'
const ASK_EACH_TIME = 'public, max-age=0, must-revalidate'

/** Files of the build and of `public/` do not change while the program runs. */
export const UNCHANGING: TagFeed = { dataVersion: () => 0, changedSince: () => [], latestSeq: () => 0, close: () => {} }

/** The key of a file: its path, and whether its address names a version, which lets it be kept for good. */
export function assetKey({ path, query }: Target): string {
  return path.startsWith('/_next/static/') || !/^v=[\w.-]+$/.test(query) ? path : `${path}?v`
}

/** Read a file through Next.js once, so that it is compressed once. */
export async function renderAsset(
  key: string,
  render: (request: RenderRequest) => Promise<Rendered>,
  fixed: Record<string, string>,
): Promise<CachedPage> {
  const [path = '', version] = key.split('?')
  const { status, headers, body } = await render({ method: 'GET', url: path, headers: { host: 'localhost' } })
  const isFound = status === 200
  const isForGood = path.startsWith('/_next/static/') || version !== undefined
  return makePage({
    status,
    headers: { 'content-type': headers['content-type'] ?? 'application/octet-stream' },
    body,
    cacheControl: !isFound ? 'no-store' : isForGood ? YEAR : ASK_EACH_TIME,
    fixed,
    tags: new Set(['asset']),
    fromMs: 0,
    dueAtMs: null,
    unstorable: isFound ? null : `status ${status}`,
  })
}
