import { z } from 'zod'
import { idSchema, type SectionId } from '@/lib/ids'

export const PILLARS = ['news', 'world', 'opinion', 'business', 'science', 'culture', 'sport'] as const
const MAX_SECTION_NAME_CHARS = 40

const name = z.string().trim().min(1, 'Give the section a name.').max(MAX_SECTION_NAME_CHARS)
const slug = z.string().trim().max(80)

/** An empty or missing slug is made of the name. */
export const createSectionSchema = z.strictObject({ name, slug: slug.optional(), pillar: z.enum(PILLARS) })
export const sectionIdSchema = z.strictObject({ sectionId: idSchema<SectionId>() })
export const renameSectionSchema = sectionIdSchema.extend({ name, slug, pillar: z.enum(PILLARS).optional() })
/** All sections in their new order. */
export const reorderSectionsSchema = z.strictObject({ sectionIds: z.array(idSchema<SectionId>()).max(200) })

/** The same from a form, where the ids stand in one field, parted by commas. */
export const sectionOrderFormSchema = z
  .strictObject({ sectionIds: z.string().max(10_000) })
  .transform(({ sectionIds }) => ({ sectionIds: sectionIds.split(',').filter(Boolean) }))
  .pipe(reorderSectionsSchema)
