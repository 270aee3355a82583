import { transaction } from '@/db/client'
import type { Actor } from '@/features/auth/actor'
import { createSection } from '@/features/sections/create-section'

const SECTIONS = [
  { name: 'News', pillar: 'news' },
  { name: 'Opinion', pillar: 'opinion' },
  { name: 'Business', pillar: 'business' },
  { name: 'Culture', pillar: 'culture' },
  { name: 'Sport', pillar: 'sport' },
] as const

/** What an empty paper needs before its first story: sections, which the admin may rename. */
export async function seedBasics(actor: Actor): Promise<void> {
  await transaction(async () => {
    for (const section of SECTIONS) await createSection(actor, section)
  })
}
