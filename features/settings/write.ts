import type { Tx } from '@/db/client'
import { setting } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { recordHistory } from '@/features/history/record'
import { tag } from '@/lib/tags'
import type { SiteSettings } from './input'

/** Write these settings inside a verb's transaction, with their trace. Every reader page depends on them. */
export async function writeSettings(tx: Tx, actor: Actor, values: Partial<SiteSettings>): Promise<void> {
  for (const [key, value] of Object.entries(values)) {
    await tx.insert(setting).values({ key, value }).onConflictDoUpdate({ target: setting.key, set: { value } })
  }
  const detail = { changed: Object.keys(values).join(', ') }
  await recordHistory(tx, actor, { verb: 'setting.save', thingKind: 'setting', thingId: 'site', detail })
  await touch(tx, tag.site)
}
