import { eq } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { section, setting, story, user } from '@/db/schema'

const DEMO = 'demo'

/** True when nobody has used this store: no people, sections or stories. Only such a store gets the demo edition. */
export async function isStoreEmpty(): Promise<boolean> {
  if ((await hasUsers()) || (await hasSections())) return false
  return (await db.select({ id: story.id }).from(story).limit(1)).length === 0
}

/** True when the demo edition was laid in and the start was cut off before its people were. */
export async function lacksDemoUsers(): Promise<boolean> {
  if (await hasUsers()) return false
  return (await db.select({ key: setting.key }).from(setting).where(eq(setting.key, DEMO))).length > 0
}

/** Remember, in the transaction that lays it in, that the stories here are the demo edition. */
export async function markDemo(tx: Tx): Promise<void> {
  await tx.insert(setting).values({ key: DEMO, value: 'laid' })
}

/** True when somebody can, or could, sign in. */
export async function hasUsers(): Promise<boolean> {
  return (await db.select({ id: user.id }).from(user).limit(1)).length > 0
}

/** True when there is a section to write for. */
async function hasSections(): Promise<boolean> {
  return (await db.select({ id: section.id }).from(section).limit(1)).length > 0
}
