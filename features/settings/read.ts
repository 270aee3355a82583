import { db } from '@/db/client'
import { setting } from '@/db/schema'
import { DEFAULT_SETTINGS, siteSettingsSchema, type SiteSettings } from './input'

/** All settings; what has no row, or a row that no longer parses, has its default. */
export async function readSettings(): Promise<SiteSettings> {
  const rows = await db.select().from(setting)
  const given = Object.fromEntries(rows.map((row) => [row.key, row.value]))
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS }
  for (const [key, schema] of Object.entries(siteSettingsSchema.shape)) {
    const parsed = schema.safeParse(given[key])
    if (parsed.success) settings[key] = parsed.data
  }
  return siteSettingsSchema.parse(settings)
}
