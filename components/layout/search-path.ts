/** The address of a search. */
export function searchPath({ q, section, page = 1 }: { q: string; section: string | null; page?: number }): string {
  const query = new URLSearchParams({ q })
  if (section) query.set('section', section)
  if (page > 1) query.set('page', String(page))
  return `/search?${query.toString()}`
}
