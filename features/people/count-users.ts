import { db } from '@/db/client'
import { user } from '@/db/schema'

/** How many people can or could sign in. Zero: the paper has not been set up. */
export async function countUsers(): Promise<number> {
  return db.$count(user)
}
