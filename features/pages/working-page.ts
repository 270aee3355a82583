import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'
import { readSettings } from '@/features/settings/read'
import type { SitePageId } from '@/lib/ids'
import { getPage } from './get-page'
import type { WorkingPage } from './types'

/**
 * A page for its editor.
 * @throws AppError `forbidden`; `not_found`.
 */
export async function getWorkingPage(actor: Actor, pageId: SitePageId): Promise<WorkingPage> {
  demand(actor, 'editPages')
  const [row, settings] = await Promise.all([getPage(pageId), readSettings()])
  const { id, slug, title, body, version, updatedAt } = row
  const language = row.language ?? settings.language
  return { id, slug, language, version, savedAt: updatedAt.toISOString(), content: { title, body } }
}
