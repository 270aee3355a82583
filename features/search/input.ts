import { z } from 'zod'

/** How far back a search can be limited to: this many days, today among them. */
export const SPAN_DAYS = { week: 7, month: 31, year: 366 } as const
export type SearchSpan = keyof typeof SPAN_DAYS
const SEARCH_SPANS = Object.keys(SPAN_DAYS) as SearchSpan[]

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** Longer than any headline; what comes after it is not looked for. */
export const MAX_QUERY = 200

/** Query of the search page. Nothing that a reader types is an error: what does not parse is left out. */
export const searchSchema = z.object({
  q: z.preprocess(one, z.string().trim()).catch('').transform(cut),
  section: z.preprocess(one, z.string().max(80)).optional().catch(undefined),
  /** How far back. */
  when: z.preprocess(one, z.enum(SEARCH_SPANS)).optional().catch(undefined),
  page: z.preprocess(one, z.coerce.number().int().min(1).max(50)).catch(1),
})

/** A pair of surrogates at the cut is not parted. */
function cut(q: string): string {
  return q
    .slice(0, MAX_QUERY)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
}
