import { resolve } from 'node:path'
import { z } from 'zod'
import { whyGuessable } from './guessable-secret'

const port = z.coerce.number().int().min(0).max(65_535)

const schema = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('./data'),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  AUTH_SECRET: z.string().min(32).optional(),
  DEMO: z.enum(['0', '1']).default('1'),
  WEB_CONCURRENCY: z.coerce.number().int().min(1).max(64).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
})

export type Env = {
  port: number
  host: string
  /** Absolute path. Everything that must be backed up lies below it. */
  dataDir: string
  /** Origin without a trailing slash, such as `https://ledger.example`. */
  siteUrl: string
  authSecret: string | null
  isDemo: boolean
  /** Null: as many workers as cores, at most 4. */
  workers: number | null
  logLevel: z.infer<typeof schema>['LOG_LEVEL']
  /** How many proxies in front are ours: that many from the right of X-Forwarded-For are believed. */
  trustedProxies: number
}

const HINTS: Record<string, string> = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'an address to listen on, such as 127.0.0.1',
  DATA_DIR: 'a folder',
  SITE_URL: 'the address readers use, such as https://ledger.example',
  AUTH_SECRET: 'at least 32 characters (leave it out and one is made)',
  DEMO: '0 or 1',
  WEB_CONCURRENCY: 'a whole number from 1 to 64',
  LOG_LEVEL: 'one of fatal, error, warn, info, debug, trace, silent',
  TRUSTED_PROXIES: 'a whole number from 0 to 10',
}

/**
 * Parse the environment once. An empty value counts as not set.
 * @throws Error in a sentence or two: which variable, what it must be and what it was (secrets are not repeated). In production
 *   also for a secret that can be guessed.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, source[name]?.trim() || undefined]))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0])
    const was = name === 'AUTH_SECRET' ? 'too short' : JSON.stringify(source[name])
    throw new Error(`${name} must be ${HINTS[name]}; it is ${was}.`)
  }
  const e = parsed.data
  if (e.SITE_URL && new URL(e.SITE_URL).pathname !== '/')
    throw new Error(`SITE_URL must be an address without a path; it is ${JSON.stringify(e.SITE_URL)}.`)
  const guessable = e.AUTH_SECRET && source.NODE_ENV === 'production' ? whyGuessable(e.AUTH_SECRET) : null
  if (guessable)
    throw new Error(
      `AUTH_SECRET can be guessed: ${guessable}. Leave it out and one is made, or use what \`openssl rand -base64 48\` prints.`,
    )
  return {
    port: e.PORT,
    host: e.HOST,
    dataDir: resolve(e.DATA_DIR),
    siteUrl: e.SITE_URL ? new URL(e.SITE_URL).origin : `http://localhost:${e.PORT}`,
    authSecret: e.AUTH_SECRET ?? null,
    isDemo: e.DEMO === '1',
    workers: e.WEB_CONCURRENCY ?? null,
    logLevel: e.LOG_LEVEL,
    trustedProxies: e.TRUSTED_PROXIES,
  }
}

let cached: Env | null = null

/** The parsed environment of this process. */
export function env(): Env {
  return (cached ??= parseEnv(process.env))
}
