import type { Metadata } from 'next'
import { cache } from 'react'
import { headOf, pageFacts, type Query } from '@/app/(site)/page-facts'
import { PageFrame } from '@/components/layout/page-frame'
import { SearchBrowse } from '@/components/layout/search-browse'
import { SearchBox } from '@/components/layout/search-box'
import { SearchFilters } from '@/components/layout/search-filters'
import { SearchResults } from '@/components/layout/search-results'
import { Rail, RailLatest } from '@/components/story/rail'
import { searchStories } from '@/features/search/public'
import { listNewest } from '@/features/stories/public'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Query }

const load = cache(async (query: Query) => searchStories(await query))

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ site }, { q }] = await Promise.all([pageFacts(), load(searchParams)])
  return headOf(site, { title: `${q ? `${q} | ` : ''}Search | ${site.name}`, path: null })
}

/** What stands beside a search that found nothing. */
const NEWEST = 6

export default async function SearchPage({ searchParams }: Props) {
  const [{ site, today, context }, results] = await Promise.all([pageFacts(), load(searchParams)])
  const newest = results.total === 0 ? await listNewest(NEWEST) : []
  return (
    <PageFrame site={site} today={today}>
      <div className="wrap">
        <header className="head">
          <h1>Search</h1>
          <SearchBox siteName={site.name} query={results.q} section={results.sectionSlug} when={results.when} />
        </header>
        <div className="cols">
          {results.q === '' ? (
            <SearchBrowse sections={site.sections} />
          ) : (
            <SearchFilters sections={site.sections} results={results} />
          )}
          {results.q !== '' && (
            <div className={newest.length > 0 ? 's6' : 's9'}>
              <SearchResults results={results} context={context} />
            </div>
          )}
          {newest.length > 0 && (
            <Rail label="Latest stories" className={results.q === '' ? 's5' : 's3'}>
              <RailLatest stories={newest} context={context} />
            </Rail>
          )}
        </div>
      </div>
    </PageFrame>
  )
}
