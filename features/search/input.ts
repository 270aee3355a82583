import { z } from 'zod'

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** Query of the search page. Nothing that a reader types is an error: what does not parse is left out. */
export const searchSchema = z.object({
  q: z.preprocess(one, z.string().trim().max(200)).catch(''),
  section: z.preprocess(one, z.string().max(80)).optional().catch(undefined),
  page: z.preprocess(one, z.coerce.number().int().min(1).max(50)).catch(1),
})

export type SearchInput = z.output<typeof searchSchema>
