import { z } from 'zod'
import { DESK_STAGES } from '@/features/stories/input'

/** What the address of the desk says: a stage, a section by its slug, words to find, a page. What does not parse is left out. */
export const deskQuerySchema = z.object({
  stage: z.enum(DESK_STAGES).optional().catch(undefined),
  section: z.string().max(100).optional().catch(undefined),
  q: z.string().trim().max(200).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined),
})

export type DeskQuery = z.output<typeof deskQuerySchema>

/** The address of the desk with these filters; what is empty, and the first page, is not named. */
export function deskHref({ stage, section, q, page }: DeskQuery): string {
  const query = new URLSearchParams()
  if (stage) query.set('stage', stage)
  if (section) query.set('section', section)
  if (q) query.set('q', q)
  if (page && page > 1) query.set('page', String(page))
  const text = query.toString()
  return text ? `/newsroom?${text}` : '/newsroom'
}
