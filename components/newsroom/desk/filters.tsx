import type { PublicSection } from '@/features/settings/public'
import { deskHref, type DeskQuery } from './desk-query'

/** Narrows the list by section and by words of the headline; an ordinary form, its answer is an address. */
export function DeskFilters({ query, sections }: { query: DeskQuery; sections: PublicSection[] }) {
  const isNarrowed = Boolean(query.section || query.q)
  return (
    <search className="filters desk-filters">
      <form action="/newsroom">
        {query.stage && <input type="hidden" name="stage" value={query.stage} />}
        <label className="vh" htmlFor="desk-section">
          Section
        </label>
        <select className="sel" id="desk-section" name="section" defaultValue={query.section ?? ''}>
          <option value="">All sections</option>
          {sections.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
        <label className="vh" htmlFor="desk-q">
          Find in this list
        </label>
        <input
          className="in find"
          id="desk-q"
          name="q"
          type="search"
          defaultValue={query.q}
          placeholder="Find in this list"
          maxLength={200}
        />
        <button className="btn small" type="submit">
          Find
        </button>
        {isNarrowed && (
          <a className="act" href={deskHref({ stage: query.stage })}>
            Show all
          </a>
        )}
      </form>
    </search>
  )
}
