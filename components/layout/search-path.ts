type Search = { q: string; section: string | null; when: string | null; page?: number }

/** The address of a search. */
export function searchPath({ q, section, when, page = 1 }: Search): string {
  const query = new URLSearchParams({ q })
  if (section) query.set('section', section)
  if (when) query.set('when', when)
  if (page > 1) query.set('page', String(page))
  return `/search?${query.toString()}`
}
