import { MAX_QUERY } from '@/features/search/input'

type Props = { siteName: string; query?: string; section?: string | null; when?: string | null }

/** The search form: a plain GET. */
export function SearchBox({ siteName, query = '', section = null, when = null }: Props) {
  return (
    <search>
      <form className="find" action="/search" method="get">
        <label className="vh" htmlFor="q">
          Search {siteName}
        </label>
        <input
          className="fld"
          id="q"
          name="q"
          type="search"
          defaultValue={query}
          maxLength={MAX_QUERY}
          autoComplete="off"
        />
        {section && <input type="hidden" name="section" value={section} />}
        {when && <input type="hidden" name="when" value={when} />}
        <button className="btn" type="submit">
          Search
        </button>
      </form>
    </search>
  )
}
