import { z } from 'zod'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { findPage } from '@/features/pages/public'
import { env } from '@/lib/env'
import { parseInput } from '@/lib/parse-input'
import { isReservedPageName } from '@/lib/reserved'
import { safeHref } from '@/lib/safe-href'
import { listAuthor, listSection, listTopic } from './public-lists'
import { getStoryAt } from './public-story'

const MAX_LINKS = 300
const schema = z.strictObject({ hrefs: z.array(z.string().max(2_000)).max(MAX_LINKS) })

/**
 * Those of these links that lead readers to nothing of this paper: no story, section, page, topic or author that they
 * can see now, nor one that has moved. Other sites and the portal's own places, such as the archive, are not judged.
 * @throws AppError `forbidden` for who does not write; `invalid` for more than 300 links
 */
export async function findDeadLinks(actor: Actor, input: unknown): Promise<string[]> {
  demand(actor, 'writeStories')
  const dead: string[] = []
  for (const href of new Set(parseInput(schema, input).hrefs)) {
    const path = ownPath(href)
    if (path !== null && !(await isThere(path))) dead.push(href)
  }
  return dead
}

/** The path of a link to this site, without what follows it; null for any other link. */
function ownPath(href: string): string | null {
  const safe = safeHref(href)
  const { siteUrl } = env()
  const own = safe?.startsWith(`${siteUrl}/`) ? safe.slice(siteUrl.length) : safe
  return own?.startsWith('/') ? new URL(own, siteUrl).pathname : null
}

async function isThere(path: string): Promise<boolean> {
  const parts = partsOf(path)
  if (parts === null) return false
  const [first, ...rest] = parts
  if (first === undefined) return true
  if (rest.length === 0) {
    if (isReservedPageName(first)) return true
    return (await listSection(first, null, 1)) !== null || (await findPage(first)) !== null
  }
  const [slug = '', file] = rest
  if ((first === 'author' || first === 'topic') && rest.length <= 2) {
    if (file !== undefined && file !== 'feed.xml') return false
    return (await (first === 'author' ? listAuthor(slug, null, 1) : listTopic(slug, null, 1))) !== null
  }
  if (isReservedPageName(first)) return true
  if (rest.length === 1 && slug === 'feed.xml') return (await listSection(first, null, 1)) !== null
  const [yyyy, mm, dd, name = ''] = rest
  if (rest.length !== 4) return false
  const { kind } = await getStoryAt({ section: first, date: `${yyyy}-${mm}-${dd}`, slug: name })
  return kind === 'story' || kind === 'moved'
}

function partsOf(path: string): string[] | null {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return null
  }
}
