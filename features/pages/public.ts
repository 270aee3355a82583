import { and, eq, gt, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { formerPageSlug, sitePage } from '@/db/schema'
import { getSite } from '@/features/settings/public'
import { resolveBody } from '@/features/stories/resolve-body'
import { bodyText } from '@/lib/body'
import { directionOf } from '@/lib/languages'
import { recordTags, tag } from '@/lib/tags'
import type { PublicPage } from './types'

export type PageAnswer = { kind: 'page'; page: PublicPage } | { kind: 'moved'; url: string } | null

const SUMMARY_CHARS = 180
const isReadable = and(gt(sitePage.wordCount, 0), isNull(sitePage.removedAt))

/**
 * The page about the paper at `/{slug}`; `moved` when it had this address before; null when there is none, or none
 * with words. Records its tag, those of what it shows, and `site`, which moves when pages come, go or change names.
 */
export async function findPage(slug: string): Promise<PageAnswer> {
  const { sections, language: ofPaper } = await getSite()
  const [row] = await db
    .select()
    .from(sitePage)
    .where(and(eq(sitePage.slug, slug), isReadable))
  if (!row) return findMoved(slug)
  recordTags(tag.page(row.id))
  const language = row.language ?? ofPaper
  return {
    kind: 'page',
    page: {
      slug,
      url: `/${slug}`,
      title: row.title,
      summary: summaryOf(bodyText(row.body)),
      language,
      dir: directionOf(language),
      updatedAt: row.updatedAt.toISOString(),
      ...(await resolveBody(row.body, sections)),
    },
  }
}

async function findMoved(slug: string): Promise<PageAnswer> {
  const [now] = await db
    .select({ slug: sitePage.slug })
    .from(formerPageSlug)
    .innerJoin(sitePage, eq(sitePage.id, formerPageSlug.pageId))
    .where(and(eq(formerPageSlug.slug, slug), isReadable))
  return now ? { kind: 'moved', url: `/${now.slug}` } : null
}

/** The first words, cut between two of them where the script has spaces. */
function summaryOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  const letters = Array.from(plain)
  if (letters.length <= SUMMARY_CHARS) return plain
  const head = letters.slice(0, SUMMARY_CHARS).join('')
  return `${head.slice(0, head.lastIndexOf(' ') > 80 ? head.lastIndexOf(' ') : undefined)}…`
}
