import { cache } from 'react'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { ListContext } from '@/components/story/card-parts'
import { getSite, type PublicSite } from '@/features/settings/public'
import { paperShare } from '@/features/share/share-path'
import { now } from '@/lib/clock'
import { dayKey, nextMidnightMs } from '@/lib/format-time'
import { recordDue } from '@/lib/tags'
import { shareImages } from './share-images'

/** What every page needs: the paper, the day, and for its lists both. A page shows the date, so it is due at midnight. */
export const pageFacts = cache(async (): Promise<{ site: PublicSite; today: string; context: ListContext }> => {
  const site = await getSite()
  const at = now()
  const today = dayKey(at, site.timeZone)
  recordDue(nextMidnightMs(at, site.timeZone))
  return { site, today, context: { zone: site.timeZone, today, language: site.language, atMs: at.getTime() } }
})

type PageWords = {
  title: string
  description?: string | null
  /** The address that counts, as a path; none for a page that no index should have. */
  path: string | null
  /** The feed of what the page lists, beside that of the paper. */
  feed?: { path: string; title: string }
  openGraph?: Metadata['openGraph']
}

/** The head of a page. */
export function headOf(site: PublicSite, { title, description, path, feed, openGraph }: PageWords): Metadata {
  // A page for an index always has a picture for who shares it: its own, or the paper's.
  const picture = path === null ? undefined : shareImages(paperShare(site))
  const images = openGraph?.images ?? picture?.images
  return {
    title,
    description: description || undefined,
    robots:
      path === null ? { index: false, follow: true } : { index: true, follow: true, 'max-image-preview': 'large' },
    alternates: {
      ...(path !== null && { canonical: path }),
      types: {
        'application/rss+xml': [
          { url: '/feed.xml', title: site.name },
          ...(feed ? [{ url: feed.path, title: feed.title }] : []),
        ],
        'application/feed+json': [{ url: '/feed.json', title: site.name }],
      },
    },
    openGraph: {
      siteName: site.name,
      title,
      description: description || undefined,
      locale: site.language,
      ...(path !== null && { url: path }),
      type: 'website',
      ...openGraph,
      ...(images && { images }),
    },
    ...(images && { twitter: { card: 'summary_large_image', title } }),
  }
}

export type Query = Promise<Record<string, string | string[] | undefined>>

/** The first value of a query name. */
export async function queryValue(query: Query, name: string): Promise<string | null> {
  const value = (await query)[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/**
 * Leads on to the address of a page of a list when another was asked for: `before` as asked, `at` where it begins. Not
 * for good, since a story that was taken down may come back. So what strangers make up is never kept beside the pages.
 */
export function demandPlace(path: string, before: string | null, at: string | null): void {
  if (before !== at) redirect(at === null ? path : `${path}?before=${at}`)
}
