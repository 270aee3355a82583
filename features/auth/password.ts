import { hash, verify, type Options } from '@node-rs/argon2'

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane (about 85 ms here). @see trust.md A1 */
const ARGON2ID: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

let dummyHash: Promise<string> | null = null

/** The argon2id hash of a password as a PHC string. Not truncated; composed (NFC), so that keyboards agree. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), ARGON2ID)
}

/**
 * Whether the password belongs to the hash. Without a hash it does the same work and answers no, so that time
 * does not tell who has an account.
 */
export async function checkPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const isRight = await verify(passwordHash ?? (await standIn()), password.normalize('NFC'))
  return isRight && passwordHash !== null
}

function standIn(): Promise<string> {
  return (dummyHash ??= hashPassword('nobody has this password'))
}
