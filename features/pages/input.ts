import { z } from 'zod'
import { bodySchema } from '@/lib/body'
import { idSchema, type SitePageId } from '@/lib/ids'
import { LANGUAGES } from '@/lib/languages'
import { beforeSchema } from '@/lib/newest-first'

export const MAX_PAGE_TITLE_CHARS = 120
/** More would not fit under one heading of the foot. */
export const MAX_PAGES = 40

const title = z.string().trim().min(1, 'Give the page a title.').max(MAX_PAGE_TITLE_CHARS)
const slug = z.string().trim().max(80)
const language = z
  .enum(LANGUAGES.map(({ tag }) => tag))
  .nullable()
  .optional()

/** An empty or missing slug is made of the title. */
export const createPageSchema = z.strictObject({ title, slug: slug.optional(), language })
export const pageIdSchema = z.strictObject({ pageId: idSchema<SitePageId>() })
/** What the editor of a page holds. */
export const pageContentSchema = z.strictObject({ title, body: bodySchema })
export const savePageSchema = pageIdSchema.extend({
  /** The version that these words were made from. */
  baseVersion: z.number().int().min(1),
  content: pageContentSchema,
})
export const pageVersionsSchema = pageIdSchema.extend({ before: beforeSchema })
export const pageVersionSchema = pageIdSchema.extend({ version: z.number().int().min(1) })
export const renamePageSchema = pageIdSchema.extend({ slug: slug.min(1, 'Give the page an address.') })
/** All pages in their new order. */
export const reorderPagesSchema = z.strictObject({ pageIds: z.array(idSchema<SitePageId>()).max(200) })

/** The same from a form, where the ids stand in one field, parted by commas. */
export const pageOrderFormSchema = z
  .strictObject({ pageIds: z.string().max(10_000) })
  .transform(({ pageIds }) => ({ pageIds: pageIds.split(',').filter(Boolean) }))
  .pipe(reorderPagesSchema)

export type PageContent = z.output<typeof pageContentSchema>
