import { env } from '@/lib/env'
import { SESSION_LIFE_MS } from './session-life'

/** How long a browser stays known after signing in, in ms. */
const DEVICE_LIFE_MS = 180 * 24 * 60 * 60_000

type CookieSpec = {
  name: string
  options: { httpOnly: true; sameSite: 'lax'; secure: boolean; path: '/'; maxAge: number }
}

/** The cookie that names the session. Plain HTTP cannot carry the `__Host-` prefix. @see trust.md A3 */
export function sessionCookie(): CookieSpec {
  return cookie('authjs.session-token', SESSION_LIFE_MS)
}

/** The cookie of a browser that somebody has signed in with before; it signs nobody in. */
export function deviceCookie(): CookieSpec {
  return cookie('broadsheet-device', DEVICE_LIFE_MS)
}

function cookie(name: string, lifeMs: number): CookieSpec {
  const secure = env().siteUrl.startsWith('https:')
  return {
    name: secure ? `__Host-${name}` : name,
    options: { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: lifeMs / 1_000 },
  }
}
