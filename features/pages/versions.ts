import { and, desc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { sitePageVersion, user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { bodyText, countWords } from '@/lib/body'
import { AppError } from '@/lib/errors'
import type { SitePageId } from '@/lib/ids'
import { parseInput } from '@/lib/parse-input'
import { getPage } from './get-page'
import { pageVersionSchema, type PageContent } from './input'
import type { PageVersion } from './types'

const MOST_LISTED = 50

/**
 * The words that saves of a page have replaced, the last ones first.
 * @throws AppError `forbidden`.
 */
export async function listPageVersions(actor: Actor, pageId: SitePageId): Promise<PageVersion[]> {
  demand(actor, 'editPages')
  const { version, title, body, savedAt } = sitePageVersion
  const rows = await db
    .select({ version, title, body, savedAt, savedBy: user.name })
    .from(sitePageVersion)
    .leftJoin(user, eq(user.id, sitePageVersion.savedBy))
    .where(eq(sitePageVersion.pageId, pageId))
    .orderBy(desc(version))
    .limit(MOST_LISTED)
  return rows.map(({ body: words, savedAt: at, ...row }) => ({
    ...row,
    words: countWords(bodyText(words)),
    savedAt: at.toISOString(),
  }))
}

/**
 * The title and words of an earlier version. Reading them changes nothing: put back, they are a new save.
 * @throws AppError `forbidden`; `not_found`.
 */
export async function readPageVersion(actor: Actor, input: unknown): Promise<PageContent> {
  demand(actor, 'editPages')
  const { pageId, version } = parseInput(pageVersionSchema, input)
  await getPage(pageId)
  const [row] = await db
    .select({ title: sitePageVersion.title, body: sitePageVersion.body })
    .from(sitePageVersion)
    .where(and(eq(sitePageVersion.pageId, pageId), eq(sitePageVersion.version, version)))
  if (!row) throw new AppError('not_found', 'There is no such version of this page.')
  return row
}
