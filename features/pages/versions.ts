import { and, desc, eq, lt } from 'drizzle-orm'
import { db } from '@/db/client'
import { sitePageVersion, user } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { bodyText, countWords } from '@/lib/body'
import { AppError } from '@/lib/errors'
import { VERSIONS_AT_ONCE, type NewestFirst } from '@/lib/newest-first'
import { parseInput } from '@/lib/parse-input'
import { getPage } from './get-page'
import { pageVersionSchema, pageVersionsSchema, type PageContent } from './input'
import type { PageVersion } from './types'

/**
 * The words that saves of a page have replaced, 50 at a time: the last ones, or those before a version.
 * @throws AppError `forbidden`.
 */
export async function listPageVersions(actor: Actor, input: unknown): Promise<NewestFirst<PageVersion>> {
  demand(actor, 'editPages')
  const { pageId, before } = parseInput(pageVersionsSchema, input)
  const isOfPage = eq(sitePageVersion.pageId, pageId)
  const { version, title, body, savedAt } = sitePageVersion
  const kept = await db
    .select({ version, title, body, savedAt, savedBy: user.name })
    .from(sitePageVersion)
    .leftJoin(user, eq(user.id, sitePageVersion.savedBy))
    .where(and(isOfPage, before ? lt(version, before) : undefined))
    .orderBy(desc(version))
    .limit(VERSIONS_AT_ONCE)
  const rows = kept.map(({ body: words, savedAt: at, ...row }) => ({
    ...row,
    words: countWords(bodyText(words)),
    savedAt: at.toISOString(),
  }))
  return { rows, total: await db.$count(sitePageVersion, isOfPage) }
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
