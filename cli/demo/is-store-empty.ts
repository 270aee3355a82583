import { db } from '@/db/client'
import { section, story, user } from '@/db/schema'

/** True when nobody has used this store: neither people nor stories. Only such a store gets the demo edition. */
export async function isStoreEmpty(): Promise<boolean> {
  return !(await hasUsers()) && (await db.select({ id: story.id }).from(story).limit(1)).length === 0
}

/** True when somebody can, or could, sign in. */
export async function hasUsers(): Promise<boolean> {
  return (await db.select({ id: user.id }).from(user).limit(1)).length > 0
}

/** True when there is a section to write for. */
export async function hasSections(): Promise<boolean> {
  return (await db.select({ id: section.id }).from(section).limit(1)).length > 0
}
