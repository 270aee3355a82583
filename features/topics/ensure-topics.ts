import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { topic } from '@/db/schema'
import { now } from '@/lib/clock'
import { newId, type TopicId } from '@/lib/ids'
import { foldName, nameSlug, numberedSlug } from '@/lib/slug'

/** The topics of these names, in their order; one that is missing is made. Case and spacing make no difference. */
export async function ensureTopics(tx: Tx, names: readonly string[]): Promise<TopicId[]> {
  const ids: TopicId[] = []
  for (const name of names) ids.push(await ensureTopic(tx, name))
  return [...new Set(ids)]
}

async function ensureTopic(tx: Tx, name: string): Promise<TopicId> {
  // Names that fold alike have the same slug, so the same topic stands on one of the numbered slugs or is not there.
  const base = nameSlug(name, 'topic')
  for (let number = 1; ; number++) {
    const slug = numberedSlug(base, number)
    const [row] = await tx.select({ id: topic.id, name: topic.name }).from(topic).where(eq(topic.slug, slug))
    if (row && foldName(row.name) === foldName(name)) return row.id
    if (row) continue
    const id = newId<TopicId>()
    await tx.insert(topic).values({ id, slug, name, createdAt: now() })
    return id
  }
}
