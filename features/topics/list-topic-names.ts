import { asc } from 'drizzle-orm'
import { db } from '@/db/client'
import { topic } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { demand } from '@/features/auth/policy'

const MAX_LISTED = 500

/** Names of topics that the paper has, by name, at most 500: offered while a topic is typed. */
export async function listTopicNames(actor: Actor): Promise<string[]> {
  demand(actor, 'writeStories')
  const rows = await db.select({ name: topic.name }).from(topic).orderBy(asc(topic.name)).limit(MAX_LISTED)
  return rows.map(({ name }) => name)
}
