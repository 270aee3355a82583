import type { Metadata } from 'next'
import { cache } from 'react'
import { headOf, pageFacts, type Query } from '@/app/(site)/page-facts'
import { PageFrame } from '@/components/layout/page-frame'
import { SearchBox } from '@/components/layout/search-box'
import { SearchFilters } from '@/components/layout/search-filters'
import { SearchResults } from '@/components/layout/search-results'
import { searchStories } from '@/features/search/public'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Query }

const load = cache(async (query: Query) => searchStories(await query))

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ site }, { q }] = await Promise.all([pageFacts(), load(searchParams)])
  return headOf(site, { title: `${q ? `${q} | ` : ''}Search | ${site.name}`, path: null })
}

export default async function SearchPage({ searchParams }: Props) {
  const [{ site, today, context }, results] = await Promise.all([pageFacts(), load(searchParams)])
  return (
    <PageFrame site={site} today={today}>
      <div className="wrap">
        <header className="head">
          <h1>Search</h1>
          <SearchBox siteName={site.name} query={results.q} section={results.sectionSlug} when={results.when} />
        </header>
        {results.q !== '' && (
          <div className="cols">
            <SearchFilters sections={site.sections} results={results} />
            <SearchResults results={results} context={context} />
          </div>
        )}
      </div>
    </PageFrame>
  )
}
