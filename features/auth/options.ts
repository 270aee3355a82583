import 'server-only'
import NextAuth, { CredentialsSignin, type NextAuthConfig } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { isAppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { REQUEST_IP_HEADER } from '@/lib/request-info'
import { deviceCookie, sessionCookie } from './cookies'
import { authSecret, keepDevice } from './session'
import { SESSION_LIFE_MS } from './session-life'
import { signIn as signInVerb } from './sign-in'
import { signOut as signOutVerb } from './sign-out'

/** A refused try to sign in; `words` are for the person, the same for every reason that would tell who exists. */
export class SignInRefused extends CredentialsSignin {
  override code = 'refused'
  constructor(readonly words: string) {
    super(words)
  }
}

/** next-auth, read at each request so that building needs no secret. Nobody outside features/auth sees it. */
export const { handlers, signIn, signOut } = NextAuth((): NextAuthConfig => {
  const { name, options } = sessionCookie()
  return {
    secret: authSecret(),
    basePath: '/api/auth',
    trustHost: true, // the server in front refuses unknown hosts
    useSecureCookies: options.secure,
    pages: { signIn: '/login', error: '/login', signOut: '/login' },
    session: { strategy: 'jwt', maxAge: SESSION_LIFE_MS / 1_000 },
    cookies: { sessionToken: { name, options } },
    logger: {
      error: (error) => (error instanceof CredentialsSignin ? undefined : log.error({ err: error }, 'sign-in fault')),
      warn: (code) => log.debug({ code }, 'next-auth warning'),
      debug: () => undefined,
    },
    providers: [Credentials({ credentials: { email: {}, password: {} }, authorize })],
    callbacks: {
      // The cookie carries the opaque name of a session row and nothing else.
      jwt: ({ token, user }) => (user?.sid ? { sid: user.sid } : { sid: token.sid }),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ baseUrl }) => baseUrl,
    },
    events: {
      signOut: async (message) => {
        if ('token' in message && typeof message.token?.sid === 'string') await signOutVerb(message.token.sid)
      },
    },
  }
})

async function authorize(given: Partial<Record<string, unknown>>, request: Request) {
  try {
    const signedIn = await signInVerb({
      email: String(given.email ?? ''),
      password: String(given.password ?? ''),
      ip: request.headers.get(REQUEST_IP_HEADER) ?? '',
      device: cookieOf(request, deviceCookie().name),
    })
    await keepDevice(signedIn.device)
    return { id: signedIn.userId, sid: signedIn.token }
  } catch (error) {
    if (isAppError(error)) throw new SignInRefused(error.message)
    throw error
  }
}

function cookieOf(request: Request, name: string): string | null {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null
}

declare module 'next-auth' {
  interface User {
    sid?: string
  }
}
