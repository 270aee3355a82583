import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { decode, encode } from 'next-auth/jwt'
import { cache } from 'react'
import { REQUEST_PATH_HEADER } from '@/lib/request-info'
import { safeNext } from '@/lib/safe-next'
import { keyFor } from '@/lib/secrets'
import type { Actor } from './actor'
import { deviceCookie, sessionCookie } from './cookies'
import { findActor } from './find-actor'
import { SESSION_LIFE_MS } from './session-life'

/**
 * Who makes this request. The session row is looked up on each request, so signing out, disabling, a new role
 * or a new password count from the next one on. Never throws for a bad cookie: that is nobody.
 */
export const currentActor: () => Promise<Actor> = cache(async () => findActor(await currentToken()))

/**
 * The actor of a newsroom page. Nobody signed in: redirects to /login, which leads back to `next`
 * (the page asked for, when not given). Comfort only: verbs and readers ask again.
 */
export async function requireActor(next?: string): Promise<Extract<Actor, { kind: 'user' }>> {
  const actor = await currentActor()
  if (actor.kind === 'user') return actor
  const asked = next ?? (await headers()).get(REQUEST_PATH_HEADER)
  redirect(`/login?next=${encodeURIComponent(safeNext(asked))}`)
}

/** Put the token of a session that a verb has just started into this browser's cookie. */
export async function keepSession(token: string): Promise<void> {
  const { name, options } = sessionCookie()
  const value = await encode({
    token: { sid: token },
    secret: authSecret(),
    salt: name,
    maxAge: SESSION_LIFE_MS / 1_000,
  })
  const jar = await cookies()
  jar.set(name, value, options)
}

/** Remember that somebody has signed in with this browser. `device` comes from the verb `signIn`. */
export async function keepDevice(device: string): Promise<void> {
  const { name, options } = deviceCookie()
  const jar = await cookies()
  jar.set(name, device, options)
}

/** The secret of the session cookie, derived from the root secret. */
export function authSecret(): string {
  return keyFor('auth').toString('hex')
}

async function currentToken(): Promise<string | null> {
  const { name } = sessionCookie()
  const jar = await cookies()
  try {
    const claims = await decode({ token: jar.get(name)?.value, secret: authSecret(), salt: name })
    return typeof claims?.sid === 'string' ? claims.sid : null
  } catch {
    return null
  }
}
