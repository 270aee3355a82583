import { randomInt } from 'node:crypto'
import { transaction } from '@/db/client'
import type { Role } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { createUser } from '@/features/people/create-user'

export type DemoUser = { role: Role; email: string; password: string }

const PEOPLE: { role: Role; name: string }[] = [
  { role: 'admin', name: 'Demo admin' },
  { role: 'editor', name: 'Demo editor' },
  { role: 'reporter', name: 'Demo reporter' },
  { role: 'moderator', name: 'Demo moderator' },
]
// No letters or digits that look alike: people copy these from a terminal by hand.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** One person a role, all or none, each with a password of its own that is returned and kept nowhere. */
export async function createDemoUsers(actor: Actor): Promise<DemoUser[]> {
  return transaction(async () => {
    const users: DemoUser[] = []
    for (const { role, name } of PEOPLE) {
      const [email, password] = [`${role}@demo.example`, newPassword()]
      // It hashes for a moment with the transaction open: nobody else writes to a store that is being made.
      await createUser(actor, { email, name, role, password })
      users.push({ role, email, password })
    }
    return users
  })
}

/** Four groups of four from 31 letters and digits: 79 bits. */
function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
