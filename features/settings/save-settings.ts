import type { z } from 'zod'
import { transaction } from '@/db/client'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { parseInput } from '@/lib/parse-input'
import { saveSettingsSchema, type SiteSettings } from './input'
import { readSettings } from './read'
import { writeSettings } from './write'

/**
 * Change settings of the site; what is not given stays. Another zone changes how times are shown and what is
 * published from now on; addresses of stories keep the date they have. Returns all settings.
 * @throws AppError `forbidden`; `invalid` with the field at fault
 */
export async function saveSettings(actor: Actor, input: z.input<typeof saveSettingsSchema>): Promise<SiteSettings> {
  demand(actor, 'changeSettings')
  const wanted = parseInput(saveSettingsSchema, input)
  return transaction(async (tx) => {
    const before = await readSettings()
    const entries = Object.entries(wanted) as [keyof SiteSettings, never][]
    const changed = Object.fromEntries(entries.filter(([key, value]) => value !== undefined && before[key] !== value))
    if (Object.keys(changed).length > 0) await writeSettings(tx, actor, changed)
    return { ...before, ...changed }
  })
}
